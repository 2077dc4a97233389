// The page's own words. The talk itself comes from Heard, in the language the person chose there.
// English is reviewed; the Welsh and Polish here still want a native reader's eye.
const PHRASES = {
  en: {
    title: "Heard",
    languages: "Language",
    intro_title: "Have your say",
    intro_what: "This is a chat with a computer program. It asks a few short questions. You answer with buttons or in your own words.",
    intro_free: "You do not give your name. You can skip any question. You can stop at any time.",
    intro_watch: "Nobody watches this chat as you type. It is not a helpline.",
    leave: "Leave quickly",
    leave_does: "The Leave quickly button is at the top of every page. It takes you to a weather page at once and closes your talk on this device.",
    leave_keys: "Pressing the Shift key 3 times does the same.",
    leave_cannot: "It cannot hide that you came here from your browser history, or from someone who watches this device.",
    start: "Start",
    resume_title: "Carry on with your talk?",
    resume_what: "This link opens a talk that was started before. Only go on if the link is your own.",
    resume_yes: "Yes, carry on",
    resume_no: "No, start a new talk",
    talk_title: "Your talk with Heard",
    log: "What was said",
    type: "Type your answer",
    send: "Send",
    tools: "This question",
    short_back: "Back",
    short_skip: "Skip",
    short_why: "Why?",
    more: "More",
    menu_title: "What you can do",
    menu_data: "Your answers",
    close: "Close",
    order_start: "Start",
    order_back: "Go back one question",
    order_skip: "Skip this question",
    order_why: "Why are you asking this?",
    order_who: "Who asks, and who sees it?",
    order_language: "Change the language",
    order_help: "Help",
    order_stop: "Stop now",
    order_results: "What people said",
    order_mydata: "What you keep about me",
    order_withdraw: "Take my answers back",
    order_forget: "Forget me",
    keep: "Keep my place",
    keep_what: "This link brings you back to this talk, on this device or another one.",
    keep_who: "Anyone who has this link can read the last part of your talk and answer as you. Keep it where only you can see it. Do not send it to anyone.",
    keep_label: "Your own link",
    copy: "Copy the link",
    copied: "Copied.",
    copy_by_hand: "Please copy the link by hand: it is marked for you.",
    speaker_us: "Heard says: ",
    speaker_you: "You said: ",
    again: "Try again",
    not_sent: "Not sent.",
    not_yet: "Not sent yet. We keep trying.",
    too_long: "This is too long to send. Please make it shorter.",
    slow_down: "That was a lot at once. Please wait a moment.",
    trouble: "The connection is lost. We keep trying. What you sent before is safe.",
    ended: "This talk is closed on this device. You can start again, or use your own link if you kept it.",
  },
  cy: {
    title: "Heard",
    languages: "Iaith",
    intro_title: "Dweud eich dweud",
    intro_what: "Sgwrs gyda rhaglen gyfrifiadurol yw hon. Mae'n gofyn ychydig o gwestiynau byr. Rydych chi'n ateb gyda botymau neu yn eich geiriau eich hun.",
    intro_free: "Nid ydych yn rhoi eich enw. Gallwch hepgor unrhyw gwestiwn. Gallwch stopio unrhyw bryd.",
    intro_watch: "Does neb yn gwylio'r sgwrs hon wrth i chi deipio. Nid llinell gymorth yw hi.",
    leave: "Gadael yn gyflym",
    leave_does: "Mae'r botwm Gadael yn gyflym ar frig pob tudalen. Mae'n mynd â chi i dudalen dywydd ar unwaith ac yn cau eich sgwrs ar y ddyfais hon.",
    leave_keys: "Mae pwyso'r fysell Shift 3 gwaith yn gwneud yr un peth.",
    leave_cannot: "Ni all guddio eich bod wedi dod yma rhag hanes eich porwr, na rhag rhywun sy'n gwylio'r ddyfais hon.",
    start: "Dechrau",
    resume_title: "Parhau â'ch sgwrs?",
    resume_what: "Mae'r ddolen hon yn agor sgwrs a ddechreuwyd o'r blaen. Ewch ymlaen dim ond os eich dolen chi yw hi.",
    resume_yes: "Ie, parhau",
    resume_no: "Na, dechrau sgwrs newydd",
    talk_title: "Eich sgwrs gyda Heard",
    log: "Yr hyn a ddywedwyd",
    type: "Teipiwch eich ateb",
    send: "Anfon",
    tools: "Y cwestiwn hwn",
    short_back: "Yn ôl",
    short_skip: "Hepgor",
    short_why: "Pam?",
    more: "Mwy",
    menu_title: "Beth allwch chi ei wneud",
    menu_data: "Eich atebion",
    close: "Cau",
    order_start: "Dechrau",
    order_back: "Mynd yn ôl un cwestiwn",
    order_skip: "Hepgor y cwestiwn hwn",
    order_why: "Pam ydych chi'n gofyn hyn?",
    order_who: "Pwy sy'n gofyn, a phwy sy'n ei weld?",
    order_language: "Newid yr iaith",
    order_help: "Help",
    order_stop: "Stopio nawr",
    order_results: "Beth ddywedodd pobl",
    order_mydata: "Beth rydych chi'n ei gadw amdanaf i",
    order_withdraw: "Cymryd fy atebion yn ôl",
    order_forget: "Anghofio fi",
    keep: "Cadw fy lle",
    keep_what: "Mae'r ddolen hon yn dod â chi yn ôl i'r sgwrs hon, ar y ddyfais hon neu un arall.",
    keep_who: "Gall unrhyw un sydd â'r ddolen hon ddarllen rhan olaf eich sgwrs ac ateb yn eich lle. Cadwch hi lle mai dim ond chi all ei gweld. Peidiwch â'i hanfon at neb.",
    keep_label: "Eich dolen chi",
    copy: "Copïo'r ddolen",
    copied: "Wedi'i chopïo.",
    copy_by_hand: "Copïwch y ddolen â llaw: mae wedi'i marcio i chi.",
    speaker_us: "Mae Heard yn dweud: ",
    speaker_you: "Dywedoch chi: ",
    again: "Ceisio eto",
    not_sent: "Heb ei anfon.",
    not_yet: "Heb ei anfon eto. Rydym yn dal i geisio.",
    too_long: "Mae hwn yn rhy hir i'w anfon. Gwnewch e'n fyrrach, os gwelwch yn dda.",
    slow_down: "Roedd hynny'n llawer ar unwaith. Arhoswch eiliad, os gwelwch yn dda.",
    trouble: "Mae'r cysylltiad wedi'i golli. Rydym yn dal i geisio. Mae'r hyn a anfonoch o'r blaen yn ddiogel.",
    ended: "Mae'r sgwrs hon wedi cau ar y ddyfais hon. Gallwch ddechrau eto, neu ddefnyddio eich dolen chi os cadwoch hi.",
  },
  pl: {
    title: "Heard",
    languages: "Język",
    intro_title: "Powiedz, co myślisz",
    intro_what: "To jest rozmowa z programem komputerowym. Zadaje kilka krótkich pytań. Odpowiadasz przyciskami albo własnymi słowami.",
    intro_free: "Nie podajesz imienia ani nazwiska. Możesz pominąć każde pytanie. Możesz przerwać w każdej chwili.",
    intro_watch: "Nikt nie śledzi tej rozmowy, gdy piszesz. To nie jest telefon zaufania.",
    leave: "Wyjdź szybko",
    leave_does: "Przycisk Wyjdź szybko jest u góry każdej strony. Od razu przenosi na stronę z pogodą i zamyka rozmowę na tym urządzeniu.",
    leave_keys: "Trzykrotne naciśnięcie klawisza Shift działa tak samo.",
    leave_cannot: "Nie ukryje tej wizyty w historii przeglądarki ani przed kimś, kto śledzi to urządzenie.",
    start: "Zacznij",
    resume_title: "Wrócić do rozmowy?",
    resume_what: "Ten link otwiera rozmowę zaczętą wcześniej. Idź dalej tylko wtedy, gdy to Twój własny link.",
    resume_yes: "Tak, wróć",
    resume_no: "Nie, zacznij nową rozmowę",
    talk_title: "Twoja rozmowa z Heard",
    log: "Przebieg rozmowy",
    type: "Wpisz odpowiedź",
    send: "Wyślij",
    tools: "To pytanie",
    short_back: "Wróć",
    short_skip: "Pomiń",
    short_why: "Po co?",
    more: "Więcej",
    menu_title: "Co możesz zrobić",
    menu_data: "Twoje odpowiedzi",
    close: "Zamknij",
    order_start: "Zacznij",
    order_back: "Wróć o jedno pytanie",
    order_skip: "Pomiń to pytanie",
    order_why: "Po co to pytanie?",
    order_who: "Kto pyta i kto to zobaczy?",
    order_language: "Zmień język",
    order_help: "Pomoc",
    order_stop: "Zakończ teraz",
    order_results: "Co powiedzieli ludzie",
    order_mydata: "Co o mnie przechowujecie",
    order_withdraw: "Wycofaj moje odpowiedzi",
    order_forget: "Zapomnij mnie",
    keep: "Zachowaj moje miejsce",
    keep_what: "Ten link pozwala wrócić do tej rozmowy, na tym albo innym urządzeniu.",
    keep_who: "Każdy, kto ma ten link, może przeczytać ostatnią część rozmowy i odpowiadać za Ciebie. Trzymaj go tam, gdzie widzisz go tylko Ty. Nikomu go nie wysyłaj.",
    keep_label: "Twój własny link",
    copy: "Skopiuj link",
    copied: "Skopiowano.",
    copy_by_hand: "Skopiuj link ręcznie: jest już zaznaczony.",
    speaker_us: "Heard mówi: ",
    speaker_you: "Ty: ",
    again: "Spróbuj ponownie",
    not_sent: "Nie wysłano.",
    not_yet: "Jeszcze nie wysłano. Próbujemy dalej.",
    too_long: "To jest za długie. Skróć, proszę.",
    slow_down: "To było dużo naraz. Poczekaj chwilę, proszę.",
    trouble: "Brak połączenia. Próbujemy dalej. To, co już wysłano, jest bezpieczne.",
    ended: "Ta rozmowa jest zamknięta na tym urządzeniu. Możesz zacząć od nowa albo użyć swojego linku, jeśli go masz.",
  },
};
const NAMES = { English: "en", Cymraeg: "cy", Polski: "pl" };

let language = firstLanguage();

function firstLanguage() {
  const wanted = (navigator.languages ?? [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag in PHRASES) ?? "en";
}

export function current() {
  return language;
}

export function say(key) {
  return PHRASES[language][key] ?? PHRASES.en[key] ?? key;
}

export function orderWords(order) {
  return PHRASES[language][`order_${order}`] ?? `/${order}`;
}

// A button whose label is a language's own name was pressed: the page follows the talk.
export function follow(label) {
  const named = NAMES[label.replace(/[^\p{L}]/gu, "")];
  if (named) speak(named);
}

export function speak(tag) {
  language = tag in PHRASES ? tag : "en";
  document.documentElement.lang = language;
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
}
