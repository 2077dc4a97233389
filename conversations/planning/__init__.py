"""When waves open, whom they ask, and the words coordinators say it in."""
