"""The rota: who leads which session of the coming weeks."""
