"""Workbooks as the tools of the field write them, each with that tool's habits."""

from collections.abc import Mapping
from datetime import date

from tests.support.sheets import Rows

ODK: Mapping[str, Rows] = {
    "survey": [
        ["type", "name", "label::English (en)", "label::Français (fr)", "required", "relevant", "constraint",
         "constraint_message::English (en)", "choice_filter", "calculation", "parameters", "repeat_count"],
        ["start", "start"],
        ["select_one region", "region", "Region?", "Région ?", "yes"],
        ["begin_group", "main", "Main", "Principal", None, "${region} = 'n' or ${region} = 's'"],
        ["select_one district", "district", "District?", "District ?", None, None, None, None, "region = ${region}"],
        ["select_multiple services or_other", "services", "Which?", "Lesquels ?"],
        ["select_multiple services", "top", "Best?", "Meilleurs ?", None, "count-selected(${services}) >= 2",
         "count-selected(.) <= 3", "Three at most", "selected(${services}, name)"],
        ["integer", "age", "Age?", "Âge ?", "true()", None, ". >= 18 and . <= 120", "18 to 120"],
        ["end_group"],
        ["calculate", "band", None, None, None, None, None, None, None, "if(${age} < 30, 'young', 'older')"],
        ["note", "told", "You are ${band}", "Vous : ${band}", None, "${band} = 'young'"],
        ["begin_repeat", "kids", "Child", "Enfant", None, None, None, None, None, None, None, "${age} - 17"],
        ["text", "kname", "Name", "Nom"],
        ["select_one region", "school", "Where does ${kname} go?", "Où ?"],
        ["end_repeat"],
        ["range", "score", "Score?", "Note ?", None, None, None, None, None, None, "start=1 end=5 step=1"],
        ["image", "photo", "Photo", "Photo"],
        ["rank services", "order", "Rank", "Classer"],
    ],
    "choices": [
        ["list_name", "name", "label::English (en)", "label::Français (fr)", "region"],
        ["region", "n", "North", "Nord"], ["region", "s", "South", "Sud"], [],
        ["district", "n1", "N One", "N Un", "n"], ["district", "s1", "S One", "S Un", "s"],
        ["services", "health", "Health", "Santé"], ["services", "school", "School", "École"],
    ],
    "settings": [["form_title", "form_id", "default_language"], ["Household", "hh", "English (en)"]],
}  # fmt: skip
SURVEYCTO: Mapping[str, Rows] = {
    "survey": [
        ["type", "name", "label", "label:polski", "relevance", "constraint", "constraint message", "disabled",
         "required", "calculation", "repeat_count", "choice_filter"],
        ["caseid", "caseid"], ["text audit", "ta"], ["speed violations count", "sv"],
        ["begin group", "g", "G", "G"],
        ["select_one yesno", "c1", "Take part?", "Udział?", None, None, None, None, "yes"],
        ["select_one state", "st", "Region?", "Region?", "${c1}=1"],
        ["select_one city", "ct", "City?", "Miasto?", "'${c1}' = '1'", None, None, None, None, None, None,
         "filter=${st}"],
        ["integer", "hh", "How many?", "Ile?", None, ".>0 and .<30", "1 to 29"],
        ["begin repeat", "mem", "Member", "Osoba", None, None, None, None, None, None, "${hh}"],
        ["calculate", "pos", None, None, None, None, None, None, None, "index()"],
        ["integer", "ma", "Age of member ${pos}?", "Wiek osoby ${pos}?", None, ". < 120"],
        ["end repeat", "mem"],
        ["calculate", "total", None, None, None, None, None, None, None, "sum(${ma})"],
        ["calculate", "born", None, None, None, None, None, None, None, "int((today() - 5) div 365)"],
        ["note", "n", "Together <b>${total}</b>", "Razem ${total}"],
        ["select_multiple prob", "pr", "Problems?", "Problemy?"],
        ["text", "which", "Which other?", "Jaki?", "${pr} = -88 and ${ma} > 3"],
        ["text", "off", "Off", "Off", None, None, None, "yes"],
        ["end group", "g"],
    ],
    "choices": [
        ["list_name", "value", "label", "label:polski", "image", "filter"],
        ["yesno", 1, "Yes", "Tak"], ["yesno", 0, "No", "Nie"],
        ["state", 1, "Here", "Tu"], ["state", 2.0, "There", "Tam"],
        ["city", 11, "Ash", "Ash", None, 1], ["city", 12, "Beck", "Beck", None, 1],
        ["city", 21, "Cole", "Cole", None, 2],
        ["prob", 1, "Water", "Woda"], ["prob", -88, "Other", "Inny"],
    ],
    "settings": [["form_title", "form_id", "version", "default_language"], ["CTO", "cto", 2301011200, "english"]],
}  # fmt: skip
OLD: Mapping[str, Rows] = {
    "survey": [
        ["command", "tag", "caption", "bind:relevant", "bind:constraint", "bind:jr:constraintMsg", "jr:count"],
        ["get start time", "start"],
        ["add select one prompt using colours", "col", "Which colour?"],
        ["q select1 Colours", "next", "And next?", '${col}="red" or ${col} = \u2018blue\u2019'],
        ["select all that apply from colours or specify other", "all", "All?"],
        ["select one from (colours)", "third", "Third?", "${all} = 'red' or ${next} = 'blue'"],
        ["add integer prompt", "n", "How many?", None, ". > 0 and . < 10", "1 to 9"],
        ["begin looped group", "lg", "Loop", None, None, None, 3], ["q date", "d", "When?"], ["end looped group"],
        ["phone number", "ph", "Phone"],
    ],
    "choices and columns": [
        ["list name", "name", "caption"], ["colours", "red", "Red"], [None, "blue", "Blue"], [None, "green", "Green"],
    ],
}  # fmt: skip
KOBO: Mapping[str, Rows] = {
    "survey": [
        ["type", "name", "$kuid", "label::English (en)", "label::Kiswahili (sw)", "relevant", "kobo--score-choices",
         "select_from_list_name", "appearance"],
        ["select_one", "sex", "k1", "Gender?", "Jinsia?", None, None, "gl0pq"],
        ["select_multiple gl0pq", "_001_Who_came", "k2", "Who came?", "Nani?"],
        ["begin_score", "rate", "k3", "Rate these", "Kadiria", None, "sc1"],
        ["score__row", "Staff", "k4", "Staff", "Wafanyakazi"], ["end_score"],
        ["begin_group", "tbl", "k5", "How true is it?", "Kweli?", None, None, None, "table-list"],
        ["select_one sc1", "safe", "k6", "Safe", "Salama", "not(selected(${_001_Who_came}, 'option_2'))"],
        ["end_group", None, "/k5"],
        ["begin_rank", "rk", "k7", "Rank", "Panga"], ["rank__level", "r1", "k8", "1st", "1"], ["end_rank"],
    ],
    "choices": [
        ["list_name", "name", "label::English (en)", "label::Kiswahili (sw)", "$kuid", "order"],
        ["gl0pq", "option_1", "Woman", "Mwanamke"], ["gl0pq", "option_2", "Man", "Mwanaume"],
        ["sc1", 1, "Bad", "Mbaya"], ["sc1", 2, "Fine", "Sawa"],
    ],
    "settings": [["style", "version", "id_string"], ["theme-grid", "1 (2023-01-01)", "aXyZ"]],
}  # fmt: skip
ENKETO: Mapping[str, Rows] = {
    "survey": [
        ["type", "name", "label", "relevant", "constraint", "choice_filter", "calculation", "parameters", "default"],
        ["select_one town", "town", "  Which\u00a0town?  "],
        ["select_one_external ward", "ward", "Ward?", None, None, "town=${town}"],
        ["select_one_from_file towns.csv", "file", "From a file?"],
        ["select_one town", "busy", "Busy town?", None, None, "instance('town')/root/item[name = ${town}]/pop > 5"],
        ["calculate", "pop", None, None, None, None, "instance('town')/root/item[name = ${town}]/pop"],
        ["note", "np", "It has ${pop}"],
        ["text", "mail", "How?", ". != ''", "regex(., '.+@.+')"],
        ["select_multiple town", "both", "Both?", "true()", None, None, None, "randomize=true, seed=42", "a b"],
        ["select_one yn", "late", "Late?", "${town} = 'a' and ${pop} > 5"],
        ["date", "day", "Day?", "today() > date('2020-01-01') and ${late} = 'yes'", ". < today() + 30", None, None,
         None, date(2024, 5, 1)],
        ["range", "fine", "Fine?", None, None, None, None, "start=0.0 end=1.0 step=0.1"],
    ],
    "choices": [
        ["list_name", "name", "label", "pop"], ["town", "a", "Ash", 3], ["town", "b", "Beck", 9],
        ["yn", "yes", "Yes"], ["yn", "no", "No"], ["yn", "no", "No again"],
    ],
    "external_choices": [
        ["list_name", "name", "label", "town"], ["ward", "w1", "One", "a"], ["ward", "w2", "Two", "b"],
    ],
    "entities": [["list_name", "label"], ["x", "y"]],
}  # fmt: skip
MESSY: Mapping[str, Rows] = {
    "Instructions": [["Please read"], ["type", "what it is"]],
    "Survey ": [
        ["Customer survey 2025"], [],
        [" Type ", "NAME", "Label : English", "label : Cymraeg (cy)", " Relevant", "Required ", "Owner"],
        ["select_one  yes_no ", " q1 ", "Happy?  ", "Hapus?", None, "Yes", "Bob"],
        [None, None, None],
        ["select_one yes_no", "q1", "Still?", "O hyd?", "${q1}='yes'"],
        ["Select_One Yes_No", "Q 1", "With space?", "Gyda?", "${ q1 } = 'yes'"],
        ["integer", None, "No name?", "Dim enw?"],
        ["weird type", "wt", "Weird?"],
        [None, "orphan", "No type"],
        ["select_multiple  ages", "ages", "Ages?", "Oedrannau?"],
        ["text", "long" + "x" * 60, "Why?", "Pam?", "selected(${ages}, '18-24') or ${ages}='65+'"],
    ],
    "Choice": [
        ["List Name", "Value", "Label::English", "Label :: Cymraeg"],
        ["yes_no ", "yes", "Yes", "Ie"], ["yes_no", "no", "No", "Na"],
        ["ages", "18-24", "18 to 24", "18 i 24"], ["ages", "65+", "65 or more", "65 neu fwy"],
        ["ages", None, "Not sure", "Ddim yn siŵr"],
    ],
    "Sheet3": [[1, 2, 3]],
}  # fmt: skip
DIALECTS = {"ODK": ODK, "SurveyCTO": SURVEYCTO, "old": OLD, "KoBo": KOBO, "Enketo": ENKETO, "messy": MESSY}
