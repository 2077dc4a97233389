"""The question that no script asks: what somebody asks us in the middle of a survey, kept as a comment of its own."""

from conversations.script.model import Drafts, Text
from conversations.script.values import Comment

ENQUIRY = Text(
    name=".asked",  # no step of a script can begin with a dot
    max_length=600,  # characters; half of a comment (GOV.UK feedback pages): three or four questions
    label={},  # of Heard's own phrases, not an author's
)
"""It is asked of nobody: it stands among the questions only once somebody has asked us something."""


def enquiry_in(drafts: Drafts) -> Comment | None:
    """Give what somebody asked us, as it is kept; None where they asked nothing, or took it back."""
    said = drafts.get(ENQUIRY.name)
    return said if isinstance(said, Comment) else None
