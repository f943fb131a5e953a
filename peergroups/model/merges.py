"""What a merge of two records changed, kept so that it can be taken back."""

from datetime import timedelta

from sqlalchemy import Text as TextColumn

from peergroups.model.columns import Id, kept, key
from peergroups.model.ids import MergeId, PersonId
from peergroups.model.rows import Row

TAKEN_BACK_WITHIN = timedelta(days=30)


class MergeRecord(Row, table=True):
    """`images` says of each row that the merge touched which fields it changed, as JSON (see `usecases.parting`)."""

    __tablename__ = "merge_record"

    id: MergeId = key()
    kept_id: PersonId = kept(Id)
    gone_id: PersonId = kept(Id)
    images: str = kept(TextColumn)
