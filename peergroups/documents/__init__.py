"""Print shop: plain sheets in, PDF bytes out. ReportLab and HarfBuzz live here only."""
