### reviewed: no

## What staff are told when somebody writes of danger

notice-duty =
    If you write about danger, we may tell staff.
    We tell them about an hour later.
    They read 3 things: Somebody wrote about danger. What kind of danger. The hour.
    They do not know that it was you.
    They cannot find you. They cannot help you.
    In danger? Ring 999.
mydata-duty =
    If you wrote about danger, staff may have read that somebody did.
    We do not know if that was you.
