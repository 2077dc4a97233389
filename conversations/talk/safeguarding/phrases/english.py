"""English phrases that show distress, and those that only look like it."""

REVIEWED = True

RULES = """
negators: not no never dont doesnt didnt wont wouldnt isnt arent wasnt werent aint without havent hasnt hadnt nobody none neither nor hardly nt
enders: i im ive id ill iam imma and but because cos cuz so if when that which who he she they we hes shes theyre my
short: no1=no_one wud=would cud=could shud=should dnt=dont cnt=cant wnt=want wana=wanna bcoz=because cuz=because sum1=someone any1=anyone evry1=everyone every1=everyone 2nite=tonight 2day=today 2moro=tomorrow tmrw=tomorrow luv=love nvr=never thru=through rly=really ppl=people hubby=husband mam=mum
slips: die kill dead dying hurt suicide suicidal myself killing overdose overdosed hurting strangled strangle harming threatening threatened frightened terrified hopeless worthless raped abused abusing abusive paracetamol breathe hanging burden

<i> = i im ive id ill iam imma i_am i_have ima
<self> = myself my_self meself mysel myselves mesen me_self meslf
<want> = want wanna wanting wants want_to wannna wana wanted wnna wish wishing like longing desperate ready going gonna gona plan planning planned intend meaning tempted hoping hope need feel feeling
<end> = end ending endin finish finishing stop
<life> = life lives existence
<more> = anymore any_more no_more any_longer much_longer
<family> = husband wife partner boyfriend girlfriend bf gf ex exs dad father mum mom mother stepdad stepfather stepmum stepmother son daughter brother brothers sister uncle cousin cousins grandad carer landlord bloke fella fiance parents family inlaws flatmate housemate stepson neighbour man_i_live_with guy_i_live_with person_i_live_with
<he> = he she hes shes he_s they theyre <family>
<kin> = daughter son brother sister husband wife partner mum mom mam dad father mother friend mate boyfriend girlfriend bf gf cousin uncle aunt nephew niece grandson granddaughter neighbour flatmate lad boy girl kid teenager ex <pronoun>
<pronoun> = he she hes shes they
<child> = little_brother little_sister baby_brother baby_sister younger_brother younger_sister child children kid kids boy girl baby toddler grandson granddaughter nephew niece son daughter babies little_one bairn bairns
<night> = tonight tonite right_now now today this_evening
<method> = pills tablets tabs meds medication paracetamol insulin morphine
<hit> = hit hits hitting hitted beat beats beating punch punches punched punching slap slaps slapped slapping kick kicks kicked kicking strangle strangles strangled strangling choke chokes choked choking assaulted assaults assaulting batter batters battered battering headbutted headbutts stabbed stabs smacks smacked smacking bites bit burns burned burnt
<hurt> = hurt hurts hurting kill kills killing harm harms harming

= suicide
nothing|no_one|nobody ~2 keeping|keeps|holding|holds|stopping ~1 me ~1 here|alive|going|back
<want>|could|wish|just ~3 eyes <> never|not ~3 open|again|wake
how ~1 many|much <> paracetamol|pills|tablets|insulin|codeine|morphine|sleeping_tablets <> would|take|need|kill|die|dose|enough|fatal
if_it|wasnt|werent|not|only|without ~3 kids|children|dog|mum|daughter|son|cat|family|baby|faith|religion ~4 gone|dead|here|do_it|done_it|alive|ended ~2 by_now|already|it|$
want|wanna|ready|way ~1 out ~1 of ~1 this|my|the life|world|existence|pain
self_harm|selfharm|self_harming|selfharming|cutting <> worse|worsening|daily|deeper|again|relapse|more|every_day|bad
ending|end <self>
last|final ~1 christmas|birthday|summer|night|message|day|goodbye|post <> plan|dont|wont|not|here|goodbye|earth|alive|ever
bought|got|tied|made|making|found|buying|ordered ~1 a|the|some? ~1 rope|noose|ligature|razor|razors|blades|helium|poison
search|searched|looked|looking|googled ~3 lethal|painless|dose|ways|methods|bridges
not|too ~1 strong|weak|tired ~3 keep|carry|go|live ~1 fighting|on|living|any_longer
what ~2 happens|happen|would_happen ~2 if ~1 i ~2 overdose|took_all|jumped|died
keep|carry_on|go_on|stand|bear ~1 living ~1 with_this|with_it|this_way|$
might|may as_well ~1 end|finish it|things|my_life
hoping|hope|wish|praying ~3 wont|dont|never|not ~2 come_round|wake|survive|make_it|get_better|pull_through
nothing ~2 look_forward_to|live_for|stay_for|hope_for|wake_up_for|keep_me_here
left ~1 a note ~5 cant_find|missing|gone|sorry
stash|stockpile|supply|hidden|collection ~1 of? ~1 pills|tablets|meds
purpose|deliberately|intentionally <> overdose|pills|tablets|crash|crashed|cut|jumped|stepped|drove|took
<i> ~2 ready|prepared|want|planning ~1 to? leave|depart ~1 this world|life|earth|planet
stop|stopping me ~3 hurt|kill|before_i|from_hurting|from_killing
urge|urges|impulse|impulses <> hurt|cut|jump|die|harm|kill
! wish|wishing ~1 i|id ~1 didnt|never|hadnt|wasnt ~2 exist|existed|born|alive|been_born
! nobody|no_one|noone|who ~1 will|would|ll ~1 miss|care|notice|remember ~1 me ~2 when|if|once
cutting|burning|self_harm|selfharm|hurting_myself|pain <> only|one ~1 thing|way|time <> helps|cope|feel|relief
dont|not|never ~1 belong|fit|meant ~2 world|anywhere|here_on_earth|this_life|this_earth
my_own|own funeral|death|suicide
missing|disappear|vanish|gone <> dont|not|no_one ~2 look|search|find|come_looking|bother ~1 for_me|me
cant|cannot|couldnt ~2 face|bear|imagine|stand|do|manage ~1 living|life|being_alive|being_here|another_day ~2 without|anymore|like|him|her|$|alone
feels|seems|looks|is ~1 the? easiest|best|quickest|kindest way <> myself|die|death|suicide|end
life <> no|without|lost|zero|any ~1 meaning|purpose|value|sense
tell|let ~2 my ~1 daughter|son|kids|children|mum|family|wife|husband|girls|boys ~4 loved|love|sorry
date|day|time|place ~2 picked|chosen|set|fixed|decided ~6 end|die|do_it|kill
picked|chosen|set|fixed a? date|day|time|place ~6 end|die|do_it|kill
<want>|thinking|think|thought|going|gonna|might|could ~4 into|in ~1 the? sea|river|lake|canal|water ~5 back|never|drown|die|end
dont|not|never|no_longer ~1 want|wanna ~1 to? live|be_alive|exist
suicide|death|dying <> every|most|each|all|constantly ~1 day|days|night|time|nights|minute
<i>|to ~1 jump $|tonight|now|today
wish|want|wanna|need|like ~2 could? disappear|vanish|dissapear|disapear|evaporate|cease $|and|from_everyone|from_this_world|from_everything|so
ready|prepared|happy|willing|waiting|longing|begging|need|deserve|want|wanna to ~1 die|be_dead|be_gone_for_good $|now|and|i|tonight|because|for_me
leaving|leave ~1 them|her|him|my_kids|everyone|you_all|this_world|it_all ~1 for_good|forever|behind_forever
hold|keep|holding|carry ~1 on ~3 alive|living|breathing
i ~2 cannot|cant|couldnt ~2 see ~1 a|any ~1 reason|point|purpose ~2 live|living|on|alive|here|continue|anymore
not|no ~1 longer want|wish ~1 to? live|be_here|exist|be_alive
going|gonna|about|ready|plan|planning|decided|intend ~2 end|ending ~1 my|this|the ~1 life|pain|suffering|misery|existence
suicide
overdose|overdosing
razor|noose|ligature|razorblade|razorblades
blade|blades|knife|rope|belt|cord|dressing_gown_cord|scarf ~4 my|to_my|on_my ~1 wrist|wrists|neck|throat|arm|arms|skin|thigh|legs
belt|rope|cord|noose|scarf|bag ~3 round|around|over ~1 my neck|head
bath|bathroom ~3 with ~2 razor|blade|knife|blades|pills|tablets|toaster
if|when|once i ~1 died|die|was_dead|were_dead|am_dead|wasnt_here|disappear|disappeared ~5 favour|better|care|notice|miss|easier|relief|happy|happier|peace|cry|weep|matter
favour|relief|blessing|better|peace|easier ~5 if i ~1 died|was_dead|were_dead|wasnt_here|disappeared|was_gone|went|wasnt_around
ways|way|how|places|methods|reasons to die|kill_myself|end_it|do_it_painlessly|hang_myself
wish|hope|hoping|wishing|wished|praying|pray ~5 lorry|bus|car|train|cancer|covid|heart|illness|tumour|virus|crash|accident|it|something|someone|operation ~3 hit_me|kill|killed|kills|took_me|take_me|takes_me|had_hit_me|would_hit_me|finish|finished|finishes|run_me|stop|stops|got_me ~1 me|$
wish|hope|hoping ~2 i ~2 dont|didnt|never|could|get|had ~2 wake|survive|make_it|survived|cancer|been_born|just_go|stop_breathing|died
had|have|if_i_had|got|get|find|wish_i_had ~2 guts|courage|nerve|bottle|balls|bravery ~4 finish|end|do|kill|jump|die|go_through ~1 it|myself|everything|with_it|$
too scared|chicken|cowardly|much_of_a_coward|afraid to ~1 do|end|kill|die ~1 it|myself|$
only ~1 one? way|way_this|ending|option|answer ~3 ends|end|out|for_me|left
will|funeral|my_will|ashes|my_funeral ~8 not|wont|planning|gone|anymore ~4 here|around|alive|christmas
dont|not|wont|cant|doubt|never ~4 make_it|see|last|live|be_here|be_alive|survive ~2 to|until|till|past|at|for|through ~2 weekend|christmas|morning|tomorrow|next_week|birthday|the_week|week|month|year|new_year|monday|night|summer|spring|winter ~6 dont_want|alive|anymore|$
! not|never ~1 planning|plan|intending|going ~2 be ~1 here|alive|around ~2 $|at|for|by|next|much|when
tell|look_after|take_care_of ~1 my|the ~1 kids|children|mum|family|son|daughter|wife|husband|dog|cat|girls|boys|dad ~5 i ~1 loved|love|sorry|love_them ~4 sorry|goodbye|forgive|them|$
tell|let ~1 them|her|him|my_family|everyone|my_kids|my_mum ~3 im|i_am ~1 sorry
sorry ~3 everything|everyone|kids|mum|all|goodbye ~4 goodbye|cant|couldnt|forgive|love
dont|do_not ~2 want ~1 to? carry_on|go_on|keep_going|continue|wake_up|do_this_anymore|be_a_person
hear|hearing voices ~8 die|kill|hurt|harm|jump|end
bottle|glass|glasses of ~1 pills|vodka_and
alcohol|vodka|whisky|drink ~2 and|with ~1 pills|tablets|paracetamol|meds|my_tablets
researching|reading|googling|googled|looked_up|looking_up|searching|searched ~3 how|ways|where|about|methods|what ~5 die|kill|overdose|suicide|painless|hang|lethal|dose|end
mind|head|brain|thoughts ~4 die|dying|suicide|death|end_it|kill|harm|jump
death|dying|being_dead ~3 better|relief|answer|only|escape|easier|peace|comfort*|appeal*|welcome
hope|hoping|wish|pray|praying|wishing ~3 heart ~1 stops|stop|stopped|gives_out|would_stop
finally|actually|just ~1 do|doing|done it ~1 $|tonight|this_time
going|gonna|about|tried|meant|planned to do_it last|on|yesterday|but|when|tonight|today
note|letter ~4 for_when ~3 do_it|im_gone|i_go|gone|its_over
see you on_the_other_side|in_heaven|in_the_next_life|all_in_heaven
might|may_as|should|ought|could|better ~1 well ~1 be dead
<i> ~1 should|deserve|ought|might_as_well|may_as_well|could_just ~1 to? be|have ~1 dead|died|buried
no_one|nobody|noone|they|you ~1 will|ll|wont|would ~1 find|notice ~2 me|my_body|body|until ~4 too_late|until|days|weeks
relapsed|relapse|relapsing|back_to|gone_back ~2 cutting|self_harm|harming|burning|hurting|self_harming|selfharm|od|overdosing
scratched|scratching|clawed|cutting|cut|burned|burnt|carved|sliced|slicing my arms|arm|legs|wrists|thighs|skin|wrist|stomach ~3 bits|pieces|deep|last|again|after|blood|when|up|open|$
railway|track|tracks|platform|bridge|traffic|motorway|cliff|cliffs ~8 stepping_out|stepping_off|step_off|step_out|jump|jumping|ending|thought_about_it|think_about_it|thinking_about_it|throwing
<i> ~3 want|wanna|need|long|longing ~1 be|join ~1 with|my ~1 my? mum|dad|wife|husband|son|daughter|brother|sister|nan|baby|mam|partner ~6 died|passed|gone|dead|cant|heaven|without
tonight ~1 is|s the|my night|last
my|the last night|day ~2 on_earth|alive|here_on
<i> ~1 cant|cannot|dont ~1 live|exist ~1 anymore|any_more|no_more|like_this|any_longer|with_myself|without_her|without_him|another_day
<i>|been|started|back|keep ~2 cutting|harming|burning|hurting ~1 again|since|to_cope|every_night|most_nights
had ~2 enough|enuff|enuf|anuff ~2 life|living|of_it_all
easier|better|nicer|simpler|kinder|best|peaceful ~3 dead|to_die|if_i_died|not_be_here|not_exist|to_not_be_here|to_be_gone|not_to_be_alive|to_disappear
! wont|not|never ~2 have|need ~2 deal|worry|put_up|bother|care|look ~1 with|about|after? me ~3 longer|soon|after|anymore|any_more|again|tomorrow|tonight|when|for_long
i ~2 wont ~2 be ~1 a? problem|burden|bother|nuisance|around|here ~4 longer|soon|tomorrow|anymore|much
made|got|have|written|have_got ~1 a plan ~3 when|how|die|end|method|goodbye
plan ~3 know ~1 when|how|where
living|life|existing|waking_up|being_here|being_alive ~1 feels|feel|is|seems|has_become|just ~2 pointless|meaningless|not_worth|too_much|too_hard|unbearable|empty|a_curse|torture|agony|not_worth_it
rather|sooner|prefer ~2 not ~1 be alive|here|around|breathing
should|could|might|to|will|ill|gonna|about|want|of|thought ~2 take|taking|swallow|swallowing|down|downing|neck ~1 whole|all|entire|every|lot ~2 bottle|box|packet|lot|tablets|pills|them|pack|strip|one
not|dont_know|unsure|no_idea|wonder|wondering ~1 sure? how much|many longer|more|days ~2 can|i|left ~2 hang_on|hold_on|last|keep_going|do_this|go_on|stay|fight|survive|take|stand|live|be
cliff|cliffs|bridge|railway|tracks|roof ~6 jump|jumping|jumped_and|end|thinking_about_it|thought_about_it|step|throw|over|drop|do_it
drove|walked|went|been ~2 to ~1 cliffs|cliff|bridge|railway|tracks|roof|station ~4 thinking|sat|jump|end|stood|couldnt|couldn_t
look|looking|stare|staring ~2 at ~2 medication|tablets|pills|meds|knife|knives|rope|paracetamol ~4 thinking|and|$|for
nothing|no_one|nobody ~1 to live for
thoughts ~2 of|about ~2 suicide|ending|dying|killing|death|overdosing|not_being_here|jumping|hanging
dark|bad|intrusive|suicidal|scary thoughts ~6 harm|end|hurt|myself|kill|act|die|coming_back|getting_worse|again
act|acting on ~1 thoughts|urges|it
want|wanna|need|like ~1 to? sleep|go_to_sleep|drift_off ~1 forever|and_never|for_good|permanently
be|join ~1 with ~1 her|him|mum|dad|my_son|my_daughter|my_husband|my_wife|them ~2 in_heaven|on_the_other_side|again_soon|where_she_is|where_he_is
join him|her|them|mum|dad ~2 heaven|soon|tonight|up_there|now
crash|crashing|drive|driving|swerve|swerving ~2 car|into|off ~3 wall|tree|river|lorry|bridge|cliff|deliberately|purpose|on_purpose
not|never|dont ~1 meant|supposed|fit ~1 to ~1 be ~1 here|alive|on_this_earth|in_this_world
fed_up|tired|sick|bored ~1 of|with ~1 breathing|waking_up|existing|being_here|being_alive
checking|check out|myself_out ~1 of_life|for_good|permanently
off|end myself|meself|maself
cba living|being_alive
ctb
sewer_slide|sewerslide|toaster_bath|unaliving|unalived_myself|unalive_myself
suicidal
<i>|feel|feeling|thoughts|thinking|think|about|of|considering|contemplating ~2 suicide
suicide|self_harm|selfharm|selfharming|self_harming is all i think
suicide is|seems|feels|looks ~3 option|answer|out|choice|way
self_harm|selfharm|selfharming|self_harming|selfharmed|self_harmed ~1 again|every|since|when|more|because|daily|to_cope|last|yesterday|this
<i>|been|keep|started|start|still|back_to ~3 self_harm|selfharm|selfharming|self_harming|selfharmed|self_harmed|self_injuring
<want>|to|will|might|could|shall|should|about|thought|thinking|thinkin|thoughts|of|am|cant|and|be ~3 kill|killing|kil|killin|off|hang|hanging|drown|drowning|stab|gas|shoot|electrocute|poison|unalive|unaliving|un_alive|offing|top|topping|starve <self>
kill|killing|kil|killin|hang|unalive|un_alive|drown|drowning|top|topping|unaliving <self>
kms
ktm_self
<i> ~3 want|wanna|wana|wannna|wnna|wanted|ready|going|gonna|gona|hope|prefer|wish|deserve|begging|beg|praying|pray|rather|choose|need|feel_like|tempted|longing|trying|plan|planning|try ~2 die|dead|dying|dieing|perish|not_exist|not_exsist|cease_to_exist|unalive|un_alive|suicide|kms|disappear_forever|dissapear_forever|disappear_for_good|vanish_forever
^ really|just|honestly|genuinely? want|wanna|wana|wnna ~2 die|kms|unalive|be_dead|not_exist
wish|wished|wishing|hope|hoping|hoped|pray|prayed|praying|rather|sooner|better ~3 dead|die|died|not_born|never_born|never_been_born|hadnt_been_born|wasnt_born|wasnt_alive|wasnt_here|werent_here|not_be_here|wasnt_around|not_alive
! wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|want|wanna ~6 not|never|didnt|dont|wont|dint ~3 wake|woken|woke|wake_up|waking
! want|wanna|would|could|rather|wish ~4 sleep ~5 never|not|and_not|dont ~1 wake|wake_up|waking
! sleep|asleep forever
wish ~2 i|id was|were|had ~2 dead|never_been_born|never_born|gone_for_good|not_here
id be better off dead
better off dead|if_i_was_dead|if_i_died|if_i_were_dead|if_im_dead|without_me|if_i_wasnt_here|if_i_wasnt_around|if_i_was_gone|if_i_were_gone|if_i_didnt_exist|if_i_were_not_here|with_me_dead|with_me_gone
! everyone|everybody|family|kids|children|they|theyd|them|world|people|others|mum|husband|wife|life|lives|all|folk|team|boys|girls|home|household ~6 better|easier|happier|relieved|glad|fine|calmer|thankful ~5 without_me|if_i_was_gone|if_i_were_gone|if_i_was_dead|if_i_were_dead|if_i_died|if_i_wasnt_here|if_i_wasnt_around|if_i_werent_here|if_i_werent_around|when_im_gone|when_im_dead|once_im_gone|if_im_gone|if_im_not_here|if_i_disappeared|if_i_just_disappeared|if_i_just_died|if_i_just_went|if_i_went_away|if_im_dead|if_i_vanished|if_i_didnt_exist|if_i_ended_it|i_didnt_exist|i_wasnt_here
! better ~2 for everyone|everybody|all|them|my_family|the_kids|my_kids|the_world ~2 if|when i|im ~3 gone|dead|here|around|died|disappeared|vanished|exist|not_here
! no_one|noone|nobody|who|would|wouldnt|wont|will|nobodyd|anyone|anybody ~3 notice|care|miss|mind|cry|bothered|even_know ~4 me_if_i_died|if_i_died|if_i_was_gone|if_i_were_gone|if_i_disappeared|if_i_was_dead|if_i_were_dead|if_i_vanished|if_i_dropped_dead|if_i_wasnt_here|if_im_gone|if_im_dead|if_i_just_went|if_i_wasnt_around|if_i_just_disappeared|i_was_gone|i_disappeared|when_im_gone|if_i_just_died|if_i_live|whether_i_live|if_i_lived
! no_one|noone|nobody would miss me
<end> my|this own? <life>
<end> ~1 it all|tonight|now
<want>|thinking|thinkin|about|of|considering|thoughts|wanna|could|might|to|tonight|ill|gonna <end> it
! take|taking|took|taken|takin my own? <life>
my own life
! no|any|the|see|seeing|point|reason|purpose|sense|what|whats|nothing|without|why ~4 point|reason|purpose|left|need|use|sense|be|bother|bothering|carry_on|go_on|keep|to|of|in|for ~3 living|alive|my_life|existing|stay_alive|go_on_living|live_for|carrying_on_living|carry_on_living|being_here_anymore|being_here_any_more|life_anymore|life_any_more
! nothing|nowt|anything left? ~1 to live|stay_alive for
no|little point to|in|of living|life|my_life|being_alive|existing|me_being_here|me_living
! dont|do_not|cant|cannot|didnt|not|no_longer|never|doesnt|want_no ~3 want|wanna|wana|see|feel_like|deserve|bear|stand|face|need ~2 live|living|life|be_alive|being_alive|exist|existing|be_on_this_earth|be_in_this_world|stay_alive|be_here_anymore|be_here_any_more|be_here_no_more|be_here_on_this_earth|exsist|be_around_anymore|be_around_any_more|carry_on_living|go_on_living|wake_up|keep_living
! dont|do_not|cant|not ~1 want|wanna ~1 be here anymore|any_more|no_more
! dont wanna|want to? b|be ere|here|alive no_more|anymore|any_more?
tired|sick|fed_up|done|over|finished|had_enough ~2 living|being_alive|life|existing|of_life|with_life
! life|living ~3 not|isnt|aint|no_longer|hardly|barely|worth|never ~2 worth|worth_it|worth_living|living
! not worth living
! had_enough|enough|tired|sick|done|had_it|finished|through of|with living|life|my_life|this_life|being_alive|existing|being_here|this_world
given|gave|giving|give up on? life|living
! cant|cannot|can_not|cudnt|couldnt|dont|unable|never|carnt|unable_to ~3 stop|help ~2 thinking|think ~2 death|dying|dead|suicide|hurting|killing|ending|cutting|harming|jumping
thinking|think|thinkin|thought|thoughts|dream|dreaming|fantasise|fantasising|fantasize|obsessed|planning|imagining|imagine ~3 death|my_own_death|dying|my_death|being_dead|my_funeral|killing_myself|ending_it|ending_it_all|ending_everything|end_it|ending_things|endin_it|not_being_here|not_being_alive|harming_myself|hurting_myself|overdosing|overdose|taking_my_life|an_overdose|jumping_off|jumping_in_front|crashing_my_car|driving_into|driving_off|walking_into_the_sea|walking_in_front|stepping_in_front|taking_an_overdose|taking_all_my|taking_all_of_my|swallowing
overdose|overdosed|od|odd|ods|oding|overdosing|o_d ~5 again|night|friday|monday|saturday|sunday|weekend|week|last|yesterday|ago|twice
<i> ~3 overdose|overdosed|overdosing
<i>|gonna|to od on|again|tonight
take|taking|took|takin|swallow|swallowed|swallowing|neck|necked|taken|neckin ~1 all|loads|bottle|box|packet|whole|too_many|every_one|handful|bunch|lot|forty|thirty|fifty|twenty|sixty|hundred|30|40|50|60|20|100 ~4 pills|tablets|tabs|meds|medication|paracetamol|insulin|sleeping|antidepressants|painkillers|them_at_once|at_once
save|saving|saved|stockpile|stockpiling|stockpiled|stashed|stashing|hoarding|hoarded|counting|counted|collecting|stash|stashed|lined ~4 <method>|painkillers|sleeping_tablets
cut|cutting|burn|burning|burnt|slash|slashing|slit|slitting|scratch|scratching|hurt|hurting|harm|harming|hurtin|harmin|injure|injuring|punish|punishing|starving|starve|punching|hitting <self> ~3 again|when|since|because|every|cos|tonight|more|to_cope|just|badly|over_this|daily|for
<i>|been|started|want|wanna|to|urge|urges|thoughts|thinking|keep|keeps|might|could|gonna|about|of|will|ill|telling_me ~3 hurt|hurting|harm|harming|cut|cutting|hurtin|harmin|burn|burning|injuring|punish <self>
<i>|been|started|started_to|keep|again ~2 cut|cutting|slashing|slash|slit|slitting|burn|burning|carving|scratching my arms|wrists|wrist|legs|arm|thighs|skin|leg|thigh ~2 $|again|since|and|every|when|because|with|last|to|up|open|open_again|over|so|at|tonight
slit|slitting|slash|slashing my wrists|wrist|throat
jumpin|jump|jumping|leap|throw|throwing|step|stepping|walk|walking|lie|lying|jumped|drive|driving|fling|hurl|lay|laying|jumpin|threw ~2 off|offa|under|infront|in_front|onto|into|over ~3 flats|multistorey|block|tower|pier|scaffolding|top_floor|bridge|train|roof|cliff|balcony|tracks|car_park|lorry|traffic|building|railway|river|sea|bus|cars|flyover|window|tube|motorway|canal|platform|wall|line|ledge
throw|throwing|fling|chuck|chucking|hurl|jump|jumping|step|stepping myself in_front|under|off|infront
! ~1 goodbye|farewell|suicide|final letter|note|letters|notes
write|wrote|written|writing|leave|leaving|left ~3 goodbye|note|letters|letter|notes|will ~5 for_when_im_gone|to_my_kids_for_when|when_im_gone|when_im_not_here|for_when_im_not_here|after_im_gone|for_after
said|say|saying|saying_my|made ~1 my goodbyes
! wont|not|never|might|may ~1 be|see|make ~1 here|alive|around|tomorrow|christmas|morning ~2 much_longer|by_the_time|tomorrow|morning|next_week|next_month|for_christmas|when_you|to_see
life|lifes|living ~1 not|isnt|aint|no_longer ~1 worth
! worth|value ~1 more dead
picked|chosen|planned|worked_out|know|decided|plan|got_a_plan|planning ~2 how ~2 id|i|im ~3 do_it|die|end_it|kill
plan|plans|method ~2 to|for ~1 die|end_it|kill|do_it_tonight|ending_it
! want|wanna|wish|hope ~2 it|everything|the_pain|this|pain ~2 all? to be? over_for_good|stop_for_good|end_forever
! <i> ~1 want|wanna|wish|need ~2 it ~1 all ~1 over|stop|end|go_away
! want|wanna|wish|could|like|just|gonna|going|would ~3 disappear|dissapear|vanish|disapear ~3 forever|for_good|exist|never_come_back|off_the_face|from_the_world|existing|from_this_world|completely|altogether|from_this_earth|and_not
! end|ending ~1 everything|things|my_suffering|the_suffering|my_misery|the_pain|this_pain
put me out of my misery
! ready|want|time|wanted|ready_for_me ~2 to go ~1 for_good|now_forever|to_heaven|goodbye
let me die
! let|leave ~1 me ~2 die|to_die
<i> ~2 dont|do_not|cannot|cant|not ~2 trust <self>
! dont|cant|do_not|cannot ~1 trust <self> ~3 tonight|alone|not|with|on_my_own|around|right_now|home
! not|never|dont_feel|isnt ~1 safe ~1 with|from|around|by|on <self>|my_thoughts|my_own_thoughts|my_own
rope|noose|razor|blade|blades|razor_blade ~6 ready|looking_at|shed|drawer|in_my_hand|my_hand|here|tonight|keep|waiting|got_it
! keep|been|stand|stood|standing|sat|sitting|looking|stare|staring|cant_stop ~4 at|on|by|with ~3 rope|noose|pills|tablets|razor|blade|knives|edge|bridge|ledge|platform|tracks
! dont|do_not|didnt ~1 deserve ~1 live|to_live|to_be_alive|to_exist|to_be_here
be|been|being|am|are|were ~1 gone|dead ~1 soon|forever ~1 anyway
hate being alive|living|waking_up|my_existence
every|each day|morning ~4 disappointed|gutted|sad|sorry ~2 woke|wake|woken|still_alive|alive
voices ~5 tell|telling|say|saying ~4 hurt|kill|jump|end|die|cut
! one|a way out ~2 death|dying
only way ~1 out
! goodbye ~1 cruel|world|everyone|all|forever|mum|kids
forgive me kids|mum|mam|mom|dad|for_what_im_about
! cant|couldnt|cannot ~1 even ~1 kill|hang|drown
done with life|living|this_world|existing|being_alive|this_life
! i ~2 shouldnt|should_not ~1 be|exist|been ~1 alive|here_on_earth|born
! ending|end it|things for_good|once_and_for_all|permanently|all|altogether
off <self>
blow|blowing my brains|head
drink|drinking|drank bleach|antifreeze
put a? bullet|gun ~3 head|mouth
sleep ~2 and ~1 stay ~1 asleep
= suicide
i|ive|id|have|had|and|having ~4 tried|attempted|try|attempting|attempt ~2 kill|hang|drown|end|take|suicide|overdose|ending|killing|taking|die|to_die|hurt|jump ~1 <self>|my_life|my_own_life|it|it_all|again|off
suicide attempt ~4 week|month|night|ago|friday|saturday|sunday|monday|yesterday|last
my ~2 suicide attempt
i|ive|have ~1 attempted suicide
i wanted|thought_about|thought_of|planned ~2 die|dying|suicide|ending_it|killing
i|ive cut|burned|burnt|hurt|harmed|self_harmed <self>|my_arms|my_wrists ~2 last|yesterday|this|on|again|tonight
i took|overdosed|od ~2 overdose|tablets_on_purpose|pills_on_purpose
= suicide now
^|i|ive|just|already ~2 took|taken|swallowed|necked|downed ~2 whole|all|entire|every|load|loads ~3 bottle|box|packet|lot|tablets|pills|pack|strip|of_them|my_meds
i ~1 took|swallowed|necked ~1 too_many|loads_of|a_load_of|lots_of ~1 <method>
on|at the|a ~1 bridge|ledge|roof|cliff|platform|tracks ~2 now|right_now|as_i_type|typing|jump
by_the_time|when you|this|anyone ~2 read|reads|get|gets|find|finds ~5 gone|dead|too_late|ill_be|over
ill|i_will|im_going_to|gonna ~1 be ~1 dead|gone ~1 by|tonight|soon|before|tomorrow|in_the_morning|when
this ~1 is ~1 the_end ~1 for_me|of_me|goodbye
took|taken|swallowed|necked|downed|taking|just_taken|popped|drank ~2 all|loads|bottle|box|packet|whole|too_many|every_one|handful|bunch|lot|overdose|forty|thirty|fifty|twenty|sixty|hundred|30|40|50|60|20|100|pack ~4 pills|tablets|tabs|meds|medication|paracetamol|insulin|sleeping|antidepressants|painkillers|my
took|taken|taking an? overdose|od
! ~1 overdosed|overdosing|oding ~1 tonight|just|now|today|an_hour|hour|minutes
kill|killing|hang|drown|unalive|un_alive|end|cut|top|off|jump ~1 <self>|it|it_all|my_life|my_wrists|bridge ~1 tonight|now|right_now|today|tonite|in_a_minute|this_morning|this_evening|when_you|tomorrow
! tonight|tonite|today|now ~4 kill|killing|end|hang|die|kms|doing_it|do_it ~1 <self>|my_life|it_all|it
gonna|going|goin|ready|about ~1 do|doing it tonight|now|tonite|today
doing it tonight|now|tonite
rope|noose|razor|blade|pills|tablets|tabs|meds|paracetamol|knife ~4 in_my_hand|in_my_hands|in_front_of_me|beside_me|next_to_me|on_the_table|lined_up|laid_out|round_my_neck|around_my_neck|here_with_me|with_me_now|ready|in_hand|right_here|in_me_hand
got|have|ive_got|with|have_got ~3 <method>|rope|noose|razor|blade|blades|bottle|painkillers|sleeping_tablets ~1 here|ready|now|with_me|tonight|in_front
standing|stood|sitting|sat|im|am ~2 on|at|by ~2 bridge|ledge|roof|cliff|tracks|platform ~5 jump|jumping|end|die|go|down|over|edge|ready|want|now
standing|stood|sitting|sat|im ~2 on|at|by ~1 edge_of ~2 roof|bridge|cliff|platform|balcony
! goodbye ~1 cruel|world|everyone|all|forever|kids
! this ~1 is ~1 my? goodbye|last_message|final_message|last_words
! said|say|saying|made ~1 my goodbyes
i ~1 bleeding ~4 cut|wrists|dont_care
cut|slit my wrists|wrist ~2 bleeding|deep|blood|now|just|minutes
! wont|not|never ~1 be ~1 here|alive|around ~1 tomorrow|in_the_morning|by_morning|tonight

= despair
bed|house|room|indoors|curtains ~2 for|in ~1 days|weeks|two_weeks|a_week|months <> cant|face|anyone|anything|alone|see
cant|cannot ~2 face ~1 anyone|anybody|anything|people|the_world|going_out|getting_up|getting_out_of_bed
failure|useless|worthless|pathetic|waste_of_space ~2 as|at ~1 a|mum|dad|mother|father|parent|everything|person|life|being
everyone|everybody|they ~1 has|have|s? left|abandoned|given_up_on|turned_against ~1 me
nothing ~2 helps|works|makes_it_better|ever_gets_better|matters|will_change ~2 $|i|and|anymore
no ~1 help ~3 me|anywhere ~3 hope|left|anywhere
out ~1 of ~1 options|hope|strength|ideas_and_hope
<i>|in|such ~1 a? ~2 dark|bad|black|scary|horrible place|headspace ~2 $|right_now|now|again|mentally|and|at_the_moment|today|lately
<i> ~1 at ~1 the end ~1 of ~1 road|line|rope|tether|everything $|now|and|i
scared|afraid|frightened|terrified ~1 of ~1 my own? ~1 mind|head|thoughts|brain
no|any|zero strength|energy|fight|will|reserves ~1 left ~2 $|in_me|to|for|and|inside
<i>|feel|feeling ~2 losing|lost control|my_mind|the_plot_and|my_grip|the_fight
nothing|no_one|nobody ~1 can help|save|fix me
<i> ~2 spiralling|crumbling|unravelling|collapsing|breaking|cracking_up|sinking ~1 $|and|again|inside|fast|further
anxiety|depression|ptsd|voices|flashbacks <> cant|worse|unbearable|every_day|ruining|killing_me|leave_the_house
cant|cannot|couldnt ~1 stop crying
no light|future|hope|joy ~1 left|anymore|for_me
nothing matters|helps ~1 anymore|any_more|$
overwhelmed <> cant|cannot|drowning|breaking|alone
lost all|my hope|faith_in_life|interest_in_life|interest_in_everything|reason
no|nobody ~1 to? ~1 love|loves|hold|talk_to|care_for|turn_to ~1 me
no|any|only|see_a|see_no|find_a|isnt_a|isnt_any|not_a way ~1 out
<i>|im ~2 breaking ~1 down|apart|inside
<i> ~2 dont|do_not ~1 want ~1 to? carry_on|go_on|keep_going|continue
stopped|stop|not|cant|barely|hardly eating|sleeping|washing|leaving_the_house|getting_up|getting_dressed|answering ~8 cope|since|alone|died|lonely|depressed|cant|point|low
nothing|nobody|no_one ~2 left ~1 for_me|to_lose|inside|$
<i> ~1 have|got|ve_got nothing|no_one|nobody ~1 left|anymore|in_this_world|at_all
! nobody|no_one|noone ~1 wants|loves|needs|likes ~1 me
lonely|alone ~4 cant|unbearable|killing_me|hurts|scream|die|dying|stand_it
grief|loneliness|guilt|shame|pain|fear|anxiety|stress|debt|debts ~4 too_much|unbearable|killing_me|eating_me|crushing|swallow*|destroying_me|drowning|cant_bear
<i> ~2 ruined|wasted|failed ~2 life|everything|everyone
<i>|really|just ~1 not ok|okay|alright|coping|doing_ok ~2 really|at_all|please|help|anymore|$
losing|lost|loosing my mind|head|sanity|grip ~5 please|help|cant|alone|scared|someone|somebody|anymore|again
please|can|could|need|want ~1 somebody|someone|anyone|to ~1 talk|speak ~1 to|with me|i
panic ~1 attacks|attack ~3 every|all|constant|daily|night|day ~8 leave|breathe|cant|scared|alone|sleep|cope
! <i> ~1 dont|do_not|not|never ~1 matter|count|belong ~1 to ~1 anyone|anybody|anywhere|nobody|no_one|any_more
<i>|so|really|completely|im ~1 desperate ~2 please|i|help|dont|now|and_alone|$|dont_know
dont|do_not know ~1 who ~1 else? ~1 to ~1 tell|turn|talk|ask|turn_to
trapped ~4 escape|way_out|no_way|nowhere|scared|alone
world|life ~2 collapsed|fallen_apart|ended|over|in_ruins|destroyed|falling_apart|in_pieces ~6 dark|all_day|alone|cant|nothing|$
giving|give up completely|altogether|on_life|on_it_all|on_myself
feel|feeling ~1 like ~1 giving|ending|screaming ~1 up ~1 completely|on|altogether|$
everything|all|world|life|it|my_head ~2 dark|black|bleak|grey|hopeless|numb ~3 alone|lonely|hope|cant|scared|nobody|no_one|all_the_time|empty|way_out
mind|head ~2 broken|gone|a_mess|in_bits|exploding|spiralling ~4 scared|terrified|cant|help|alone|lost
spiral|spiralling|spiraling ~1 again|out|down|fast|badly|and
<i> ~2 dont|do_not ~1 know ~1 how|what|if ~3 carry_on|go_on|keep_going|cope|i_can_cope|to_live|survive|keep_living|make_it|i_can_do_this|last|get_through|i_can_go_on|bear
<i> ~1 at ~1 my lowest|worst|absolute_lowest|limit
rock_bottom
lowest ~1 ive|i_have ever|been
heart_broken|broken|lost|scared|alone|empty|numb|desperate|trapped|exhausted|ashamed and alone|lost|broken|scared|hopeless|empty|desperate|worthless|suicidal|cant
feel|feeling|felt|am|im ~2 so|totally|completely|utterly|really|absolutely ~1 alone|empty|numb|lost|desperate|broken|trapped|hopeless|low|useless|helpless ~1 $|and|i|that|all|inside|right_now|now|lately|since|these_days
cant|cannot ~1 carry_on|go_on ~1 $|without|since|any|living|like|anymore|much|with_life|after
<i> ~2 want|wish|need ~1 it|this|everything ~1 all? to? stop|end|be_over
too ~1 much ~2 to ~1 bear|cope_with|handle_anymore
unbearable ~2 living|life|being|every_day|alone
nobody|no_one|noone|everyone ~3 cares|care|hates|abandoned|gave_up|given_up|left ~2 me|if_i|about_me|on_me
<i> ~1 abandoned|forgotten ~1 by ~1 everyone|god|the_world
<i> ~1 a ~1 burden|failure|waste ~1 to|on|of|for|and|$
! cant|cannot|carnt|can_not|dont_know_how_to|dont_know_how_much_longer_i_can|no_longer|not|unable_to|struggling_to|cnt|how_can_i|dont_know_how_i_can|dont_think_i_can|barely ~2 cope|coping|go_on|carry_on|keep_going|go_on_like_this|carry_on_like_this|live_like_this|keep_living_like_this|keep_doing_this|do_this_anymore|do_this_any_more|do_this_no_more|do_it_anymore|do_it_any_more|do_life|take_it_anymore|take_it_any_more|take_it_no_more|take_any_more|take_anymore|take_no_more|take_this_anymore|take_this_any_more|take_much_more|take_more_of_this|take_this|stand_it_anymore|bear_it_anymore|bear_it_any_more|bear_it|face_another_day|face_tomorrow|face_the_day|stop_crying|function|see_a_way_out|see_any_way_out|see_a_future|see_any_future|see_a_way_forward|hold_on|get_out_of_bed|breathe_for_crying|cope_with_life|live|be_alive|be_here_anymore|handle_life|deal_with_life|keep_fighting|fight_anymore|fight_any_more|hack_it_anymore|hack_this_anymore|manage_anymore|survive_this|survive_much_longer|eat_or_sleep|sleep_or_eat
<i>|at|reached|hit|near|past|close_to|to|me ~2 breaking_point|rock_bottom|my_limit_mentally
end|edge of my rope|tether|sanity
<i>|feel|feeling|felt|am|so|completely|totally|utterly|just ~3 worthless|hopeless|suicidal|empty_inside|dead_inside|numb_inside|a_burden|such_a_burden|like_a_burden|desperate_and_alone|trapped_and|desolate|no_hope|broken_inside|so_alone|completely_alone|all_alone_in|totally_alone|utterly_alone|in_despair|despairing|beyond_help|no_use_to_anyone|useless_and|drowning
<i>|life|its|everything|all|feels|seems|is ~1 hopeless $|everything|all|i|and|now
everything|life|lifes|my_life is|feels|seems|are ~1 hopeless|pointless|meaningless|over|falling_apart|unbearable|not_worth|a_living_hell|ruined
lost|losing|given_up|gave_up|giving_up|without ~1 all? hope|will_to_live|the_will_to_live|will_to_go_on $|left|anymore|completely|for|in
! lost|losing|given_up|gave_up|giving_up ~1 all hope
! lost|losing|no|lack|lacking ~2 will to? live|go_on|carry_on|living|continue
<i> ~2 hate|loathe|despise <self>
<i> ~2 hate|despise my life
<i>|completely|slowly|just ~2 falling|fallen|coming|going to_pieces|apart
fall|falling|fell to_pieces
having|had|heading_for|close_to|verge|brink|on|near|nervous|mental|am|to|total|complete ~2 breakdown|nervous_breakdown|break_down $|please|and|since|over|because|here|again|right_now|mentally
<i> ~1 having|verge_of|heading_for ~1 breakdown
<i> ~1 not coping
! <i>|am|really|just ~1 not|barely|hardly|no_longer ~1 coping|cope
struggling|finding_it_hard|hard to cope|go_on|keep_going|carry_on|live|stay_alive
cry|crying|sob|sobbing|cries|cried|cryin ~2 all_day|every_day|every_night|day_and_night|all_night|all_the_time|myself_to_sleep|constantly|for_days|non_stop|everyday|nonstop|all_weekend|every_morning|most_days|for_hours|on_the_floor
constantly|always|keep|cant_stop crying|sobbing
cry|crying|cried|sob <self> to sleep
! <i> ~3 just? want|wish|need|beg ~2 the|this|my|all_this ~2 pain|suffering|misery|voices|hurting ~1 to? stop|end|be_over|go_away
make|please|just ~1 it|this|the_pain|voices stop please|i_cant|im_begging|for_good
<i>|severely|so|really|deeply|too|got|clinically ~1 depressed|depression ~6 bed|days|weeks|eat|eating|wash|sleep|move|anymore|worse|alone|help|cant|hopeless
<i> ~1 so|very|really|deeply|severely|horribly depressed
! no_one|noone|nobody|nobodys|dont_have_anyone|havent_got_anyone|got_no_one|have_no_one|no_body ~2 left|cares|to_turn_to|to_talk_to|care ~1 about_me|i_can_turn_to|whether_i|if_i|for_me
! i ~1 have|got|ve_got|feel_like_i_have|feel_like_theres ~1 no_one|nobody|noone|nothing_left|nowhere_left|no_body
! nothing|nowhere|no_one left for me
given|gave|giving|give up on_everything|on_myself|completely|altogether|on_it_all|and_die|for_good
<i> ~2 dont|do_not|cant|not ~1 see ~1 a|any|no|point|the ~1 future|way_forward|way_out|end_to_this|light_at_the_end|point_anymore|point_any_more|point_of_anything|point_in_anything|point_going_on|point_in_going_on|point_carrying_on|point_in_carrying_on|point_of_going_on|point_of_carrying_on
whats|what_is|see|theres|there_is|seeing ~1 the|any|no point ~1 going_on|carrying_on|of_anything|in_anything|trying_anymore|of_going_on|in_going_on|of_carrying_on|in_carrying_on|of_me|anymore
whats the point anymore|any_more|of_it_all|in_anything
please|someone|somebody|i_need|need|desperate_for|begging ~1 help|save me ~1 please|i|im|anyone|cant|dying|scared|before
i|im ~1 scared|frightened|afraid|terrified of ~1 what_i_might_do|what_ill_do|what_i_will_do|myself|my_own_thoughts|my_thoughts|what_i_could_do|being_alone_with_myself
pushed|pushing|push|driving|driven|drove|sent me to|over the_edge|edge|suicide|my_limit|despair|the_brink
over the edge
<i> ~1 in crisis
mental_health ~2 crisis ~3 no_one|cant|help
i_am_in|im_in|having|going_through ~1 a? mental_health? crisis
not eaten|slept|eating|sleeping|washed ~2 days|weeks ~6 depressed|point|cant|alone|crying
i ~1 am|m|feel ~1 drowning ~1 and|in|with ~2 nobody|no_one|debt|cant|grief
dont care ~1 if i live|die|wake_up|dont_wake_up|make_it|survive|eat|get_hit|live_or_die
dont|not|no_longer ~1 care|matter ~2 what_happens_to_me|whether_i_live|about_living|about_my_life|anymore_about_anything|if_i_live_or_die
destroyed|broken|broke|breaking|killing me ~1 inside|mentally|as_a_person
= despair
<i> ~2 was ~2 suicidal

= harm
hide|hiding|lock_myself|locked_myself|run|cower ~3 bathroom|bedroom|toilet|room|cupboard|car|shed|wardrobe <> he|she|him|husband|partner|dad|comes|home|drunk|shouting
being|been|be|am|getting ~1 forced ~2 to|into ~2 marry|marriage|get_married|sex|work|it|beg|sell
forced|force|make|made|making|forcing ~1 me|us|her|him ~1 to? marry|get_married
turning|turns|turned|shows|showing|waits|waiting|parks|parked|sits|standing ~2 up|outside|round ~3 house|work|home|door|school|flat|street <> frightened|scared|afraid|ex|threat*|terrified|stalk*|he
pulled|pulls|held|holds|waved|put ~2 knife|gun|blade|scissors ~2 on|to|at me|us|my
pregnant <> kicked|hits|hit|punched|pushed|beat|shoved|hurts
reads|read|checks|checking|goes_through|monitors|deletes ~2 my ~1 texts|messages|emails|calls|phone|post|letters <> tells|who|allowed|talk|controls|says|wont|angry|scared
tells|decides|says|dictates <> who|what|where <> allowed|talk|see|wear|go|can|speak
<family>|he|she|they|boss|manager|colleague|supervisor|landlord|carer ~2 touched|touches|groped|gropes|harassed|harasses|propositioned|kissed|rubs me ~4 $|and|said|says|at|when|under|if|or|without
makes|making|made ~1 me ~2 afraid|scared|frightened|terrified|flinch|feel_unsafe|feel_worthless
spits|spat|urinated|threw|poured ~2 on|over|at me
isolates|isolated|isolating me <> family|friends|everyone
take|takes|taking <> kids|children|baby <> leave|tell|if
<family>|he|she|they|hes|shes ~3 keeps|kept|has|got|had ~1 me|us ~2 locked|trapped|tied|prisoner|captive|chained
<family>|he|she|they|hes|shes ~3 trying|tried|tries|wants|going|threatening|planning ~1 to? kill|murder|hurt|stab|strangle|poison|drown|burn ~1 me|us
what ~3 <family>|he|she|hell|shell ~4 do|does|done <> gets_home|gets_in|comes_home|finds|find_out|drunk|me|back
death|rape threats
threats <> kill|death|ex|partner|him|family|following
violent|abusive|controlling|coercive|toxic|dangerous relationship|marriage|home|household|partner|husband|wife|boyfriend|girlfriend|ex|situation
<hit>|abused|abusing|hurting|hurt|pinching|neglecting|robbed|raped|threatened ~1 my ~1 mother|mum|mam|dad|father|nan|gran|grandma|granny|grandad|sister|brother|wife|husband|aunt|friend|uncle|partner|mate
daughters|sisters|mums|mothers|friends|sons|mates|nieces ~1 husband|partner|boyfriend|ex|wife|fella ~3 <hit>|hurting|abusing|threatening|controls|controlling
she|he|they ~3 said|says|told ~5 stab|kill|strangle|burn|poison|smother|batter|murder|hurt ~1 me|us
i|im|we|were|am being|getting attacked|beaten|abused|stalked|harassed|followed|threatened|blackmailed|controlled|groomed|trafficked|exploited
takes|controls|has|keeps|holds|spends <> all ~1 my money|wages|benefits|pension|cards <> watches|follows|checks|controls|wont_let|lets|shouts|locks|threatens|tracks|monitors
makes|forces|made|forced|pressures me ~2 have|do|perform|watch|into ~2 sex|sexual|porn|things
need|want|trying|help|how|planning ~3 leave|escape|get_away_from|flee|run_from ~2 him|her|my ~1 husband|partner|boyfriend|abuser|ex|wife|$
<he> ~2 slammed|slams|smashed|smashes|banged|bangs|stamped|stamps|broke|breaks|twisted|twists|pulled|pulls|burned|burns|cut|hit|punched|kicked|headbutted|yanked|yanks|stood|split|fractured|squeezed|grabbed ~1 my ~1 head|face|arm|hair|neck|throat|ribs|nose|jaw|hand|fingers|stomach|back|leg|wrist|eye|lip|belly|bump ~3 against|into|off|out|back|behind|again|on|$|and|last|because|with|in|when
he|she|my_husband|my_partner|my_dad|my_wife|my_mum ~1 controls|controlling|decides|dictates ~2 everything|what|all|who|where|every
frightened|scared|terrified|afraid ~1 to leave|speak|say_anything|tell_anyone|go_back|move|sleep|ask_for_help|go_home|answer_back|upset_him|upset_her
calls|called|calling me ~2 names|worthless|stupid|fat|slut|whore|bitch ~6 hit*|kick*|scared|every_day|spit*|cry|home
follows|following|followed me ~2 everywhere|home|around|to_work|about|about_the_house
hit|hits|hitting|beats|beat|whips|whipped|lashes|lashed|hurt|thrash* ~1 me|us|my_sister|my_brother|mum ~1 with ~2 belt|stick|shoe|slipper|cable|pan|hand|fist|fists|bottle|hammer|bat|hanger|iron|wire|pipe|remote|broom
my ~1 <family> ~2 drugged|drugs|spikes|spiked|poisoned|starves|starved me
i|we live ~1 in|with ~1 terror|a_monster|a_bully|my_abuser
marry|marriage ~4 cousin|older_man|man_i|stranger|someone_i ~6 pakistan|bangladesh|india|abroad|back_home|refuse|dont|forc*|make|making
force|forces|forced|forcing himself|herself|themselves|it on|upon|inside me|us
someone|guy|man|men|he|she|boy|lad|staff|officer|neighbour|resident ~4 keeps|kept|keep|always ~1 grabbing|touching|hitting|following|groping|pinching|threatening|pushing|kissing|rubbing|cornering|watching me
cameras|camera|tracker|tracking|trackers|airtag ~5 house|phone|car|home|me ~8 kids|scared|hurt|leave|watch*|kill|he
says|said|threatens|threatening|threatened|tells ~3 take|get|taking ~1 the|my|our ~1 kids|children|baby|son|daughter ~2 off|away|from|if
<family>|he|she ~1 broke|broken|fractured|dislocated|smashed|burnt|burned|knocked_out my arm|nose|ribs|rib|jaw|wrist|teeth|tooth|finger|fingers|leg|hand|face|cheekbone|collarbone|skin|phone
victim ~1 of ~1 domestic|abuse|violence|rape|trafficking|stalking|coercive|honour|modern|sexual ~3 $|abuse|violence|slavery|assault|control|and
coercive control ~3 he|my|from|i|$
unsafe|not_safe|dont_feel_safe|scared|nervous|frightened|uneasy|afraid ~2 with|around|near|of ~1 my ~1 <family>
hold|carry|sell|run|store|deal|move ~2 drugs|package|packages|weed|crack|heroin|money|knife|gun|guns ~3 for_them|for_him|them|or|my_flat|scared
make|makes|made|making me hold|carry|sell|store|beg|steal|deal
found|finds|knows|worked_out|tracked|traced|find ~1 out? ~1 where ~1 i|we ~1 live|am|moved|are|work|staying ~5 scared|terrified|frightened|afraid|kill|hurt|waiting|outside|threat*
terrified|scared|frightened|afraid ~6 ex|him|he|her ~5 where_i_live|found_me|find_me|find_us|finds_us|finds_me|outside
<family>|he|she ~2 gets|got|turns|becomes|goes|been|is|getting|went|s ~1 really|very|so|more|quite? violent|aggressive_with|abusive|physical_with|handy_with|nasty_and
violent|abusive ~1 towards|to|with|toward me|us|mum|my_mum|the_kids|my_kids
<he> ~3 hell|shell|will|gonna|going_to|would|hed|theyll ~2 burn|stab|shoot|smash|slit|cut|acid|drown|torch|hunt ~3 me|us|house|my|throat|inside|down|face|kids|family
bruise|bruises|bruised|marks|scars|burns|black_eye|broken_rib|broken_ribs|split_lip ~5 from|off|by|because_of|where|after ~2 <family>|him|her|he|she|beating|his|last_beating
work ~3 no|without|dont ~2 pay|wages|get_paid|paid ~8 passport|leave|locked|threat*|debt|scared
took|taken|takes|keeps|hold|holding|has|kept ~1 my passport|papers|id|documents ~6 work|leave|pay|cant|wont|locked|house|home
force|forcing|forced|make|making|made ~1 me|us ~2 marry|married|get_married|work_for_free|sleep_with|sex|beg|steal|carry|deal|sell
married|marry|marriage|wedding ~6 against|forced|forcing|force|dont_want|no_choice|no_say|kill
my ~1 <family> ~3 scares|frightens|terrifies|terrorises|bullies|humiliates|degrades|isolates|belittles me|us
i|we ~2 had|have|need|needed|trying|got|want ~2 to? escape|flee|run_away|get_away|hide|get_out ~3 from ~2 <family>|him|her|this_house|home|them
pins|pinned|holds|held|pinches|pinched|grabs|shakes|shook|drags|spits|twisted|twists|poked|shoved me ~2 down|hard|against|by|and|until|when|so|arm
rough|cruel|nasty|horrible|violent with|to me ~6 scared|frightened|pinch*|hit*|bruis*|afraid|slap*|home|hurt*
frightened|scared|afraid|terrified of ~1 the|my ~2 carer|care_worker|nurse_at_the_home|staff_at_the_home|support_worker|landlord|manager_here|man_here|other_residents
reads|read|checks|checking|monitors|monitoring|watching my messages|texts|phone|emails|post ~6 scared|frightened|kill|hurt|mad|afraid|write|reply|beat*
scared|frightened|kill|hurt|afraid|mad ~5 reads|read|checks|monitors my messages|texts|phone|emails
write|text|reply|message|ring ~3 reads|checks|sees|read|check|see|watches my? messages|phone|texts|it|this
staff|carer|carers|guard|officer|officers|care_worker|nurse|worker|warden|support_worker|he|she|they ~4 <hit>|pinches|abuses|abused|abusing|molested|assaults|rapes|raped ~1 me|residents|mum|my_mum|my_dad|patients ~1 $|and|at|when|every|again
sexually|indecently assault|assaulted|abused|harassed|touched|assaulting|abusing
gay|lesbian|trans|boyfriend ~6 kill|beat|disown_and|hurt|honour ~3 me
kill|hurt|beat|harm me ~3 if|when|because ~4 i|im|find|finds|found|tell|told|sees|see|leave|knew|know|talk
<family>|he|she|hes|shes|they|theyre|theyve ~5 <hit> me|us|mum|my_mum|my_mother|my_sister|my_arm|my_face|my_head|me_up
<family>|he|she|they ~3 <hurt> me|us $|again|and|when|every|if|tonight|so|or|at|in|whenever|while|on|with|badly|because|last
<family>|he|she|they|hes|shes ~3 hurts|hurting|hurt|harms|harming me|us
<hit> me ~2 up|again|black_and_blue|every|when|if|last_night|round_the|in_the_face|at_home|in_front_of|with_a|with_his|so_hard|unconscious
being|constantly|getting abused|hit|beaten|raped|molested|bullied_and_hit at_home|again|by|every|$
being|been|get|getting|gets|am|im|constantly ~2 <hit>|hit|abused|battered|assaulted|beaten|raped|threatened|blackmailed|exploited|trafficked|stalked|groomed|controlled ~3 by|at_home|every|again|off|from|up|daily ~2 <family>|him|her|them|home|my|someone|men|man
beaten|beat|battered|bashed ~1 me? up ~3 again|by|at_home|he|last
beats|hits|punches|slaps|kicks|strangles|chokes|batters|smacks|rapes|abuses me|us|my_mum|mum
beating|hitting|strangling|battering|abusing|raping|stalking me
gives|gave|given|giving ~1 me ~1 black_eye|black_eyes|bruises|a_black|bruise|beating|a_beating|hiding
black|bruise|bruises|bruised ~3 eye|eyes|from|off ~3 him|her|he|my_husband|my_wife|my_partner|my_dad|again
hes|he|she|shes|they|theyre|<family> ~4 threaten|threatens|threatening|threatened|threatnin|threats ~3 me|us|kill|hurt|my|stab|burn|to_take|find|to_share|post|violence|deport
threaten|threatens|threatening|threatened|threatnin ~1 to? ~1 kill|hurt|stab|rape|beat|shoot|burn|harm|take_my_kids|take_the_kids|take_my_children|take_the_children ~1 me|us|my|him|her|the|if|$
threatens|threatening|threatened|threatnin me|us ~2 with|every|if|again|when|and|to|at|daily|he
death threats
<he>|will|hell|shell|theyll|would|gonna|might|wants|going|said|says|tried|trying|vowed|promised|swore|swears ~4 kill|murder|stab|shoot|strangle|burn me|us $|if|when|for|and|one_day|or|he|she|tonight|because|with|in|over|this_time
hell|hed|shell|shed|theyll|theyd|he_will|she_will|he_would|they_will|they_would|gonna|going_to ~1 kill|murder|hurt|batter|beat|find|stab|shoot|harm|come_after|go_mad_at me|us
find|finds|found me ~2 kill
scared|frightened|terrified|afraid|frit|petrified|fear|dread|fearful|worried|dont_want|nervous|feart|scard|skared|dreading ~3 of_going|to_go|go|going|come|coming|be|being|return|returning|get|back_to|sleep|be_at ~4 home|back|house|in_my_own_house|at_home|in_my_own_home|alone_with_him|with_him|my_own_home
scared|frightened|terrified|afraid|petrified|feart|scard|fear|living_in_fear|in_fear|fearful ~2 of|for ~2 <family>|him|her|what_he|what_she|what_hell|my_life|our_lives|our_safety|my_safety|them_finding
scared|frightened|terrified|afraid|petrified ~2 he|she|hell|shell|hes|they|theyll|<family> ~4 hurt|kill|come|hit|find|do|back|get|beat|snap|again|take
afraid|scared|frightened of him|her
live|living|lived|lives in fear
walking|walk on eggshells
! dont|not|never|didnt|no_longer|isnt ~2 safe ~2 at|in|with|around ~2 home|house|him|her|my_own_home|my_own_house|my_husband|my_partner|my_ex|my_wife|my_dad|my_family
unsafe ~1 at|in ~2 home|house|with_him|around_him
rape|raped|raping ~1 me
i|ive|was|been|got|being|get ~2 raped|sexually_assaulted|sexually_abused|molested|gang_raped|drugged_and
sexually|indecently assaulted|abused|exploited|touched me
forced|forces|forcing|force|makes|made|making|pressures ~1 me ~3 get_married|wed|sex|have_sex|sleep_with|marry|marriage|wedding|prostitution|work_for_no|do_sexual|sell
forced|forcing|arranged|made_to|have ~3 marriage|marry|married ~4 want|someone|back_home|abroad|pakistan|against|me|cousin|refuse|dont|him
forced into a? marriage|sex|prostitution
forced marriage
dishonour|dishonouring|dishonoured|shamed|shame|honour ~6 kill|dead|hurt|beat|family
control|controls|controlling|takes|took|taken|keeps|holds|hides|steals|stole|checks|check|tracks|tracking|monitors|monitoring|withholds|takin|taking ~2 all|my|me|every|everything|where ~4 money|phone|bank_card|passport|wages|benefits|messages|every_move|everything_i|i_go|pip|card|pension|location ~8 leave|out|hurt|home|lets|let|hits|slaps|away|scared|friends|family|allow|off_me|from_me|go|see|eat
checks|check|goes_through|took|takes|reads|smashed|monitors|tracks my phone ~6 hurt|scared|kill|mad|leave|hit|afraid|if_he|if_she
! wont|doesnt|never|not|dont|refuses_to|dosent|wouldnt ~2 let|allow|lets|allowed|allows ~1 me|us ~1 to? leave|go_out|out_of_the_house|have_friends|see_my_family|see_my_friends|out|talk_to_anyone|use_the_phone|have_money|have_my_own|eat|speak_to|go_anywhere|see_anyone|out_the_house|leave_the_house
lock|locks|locked|locking|trap|traps|trapped|imprison|imprisoned ~1 me|us ~2 in|prisoner|inside|indoors|up|at_home|out_at_night
keep|keeps|kept|holds|held me|us ~1 prisoner|locked|hostage|captive|indoors|tied
prisoner|hostage in my own home|house
stalking|stalks|stalked|stalker|stalk|following|follows ~1 me|outside|again|is|keeps
<family>|he|she|they|hes|stalker ~4 following|follows|turning_up|waiting_outside|stalking|harassing|turns_up|hanging_around|outside_my|watching_me|stalks|harasses ~4 me|house|work|door|school|home|and|my|threat*
abuse|abuses|abusing|abused|abusive|violent|violence|aggressive ~4 husband|wife|partner|boyfriend|girlfriend|ex|relationship|home|marriage|son|father|dad ~10 help|leave|escape|scared|away|cant|hurt|again|every|out|now|flee|fleeing|running|still|am|safe|he|hes
my ~1 husband|wife|partner|boyfriend|girlfriend|dad|father|son|mum|carer|stepdad ~2 abuses|abusing|abusive|violent|aggressive|rapes|terrorises|terrorising
fleeing|flee|escape|escaping|escaped|running|run|leave|leaving|get_away|hiding|hide ~3 abuse|abusive|violence|violent|domestic|from_him|my_husband|my_abuser|from_my_husband|from_my_wife|from_my_partner|from_my_ex|from_my_family|from_my_dad|from_my_boyfriend|from_my_brothers
my abuser|attacker|rapist|trafficker
<he> ~4 throws|threw|throw|smash|smashes|smashed|chucks|lobs ~3 things|stuff|plates|furniture|everything|phone|house_up|me|plate|mug|chair ~4 me|us|at_me|wall|down|about|drunk|and
pushes|pushed|shoves|shoved|throws|threw|pinned|pins|grabs|grabbed|drags|dragged|pushing|shoving|spits|spat me ~2 about|around|down|against|into|over|by|stairs|wall|floor|hair|throat|neck|on|up|at
hands|hand|grip|knife ~2 round|around|to|on my throat|neck
attacked|assaulted|jumped|stabbed|mugged|beaten|spat ~4 by|me|last_night|tonight|again|in_my|and|yesterday|today ~3 him|landlord|<family>|last_night|tonight|again|come_back|gang|men|neighbour|outside|home|terrified|he|because_im|scared
hate_crime|hate_crimes|racist|racists|homophobic ~6 attacked|assaulted|threatened|scared|bricks|window|kill
gang|county_lines|dealers|dealer|cuckooed|cuckooing ~6 threat*|hurt|kill|taken_over|carry|forced|make|makes|my_flat|making|running
take|takes|took|taken|stealing|steals ~1 my ~1 bank_card|money|pension|benefits|passport ~3 and ~2 hits|slaps|hit|wont|locks|threat*|shouts
slaps|hits|punches|kicks and ~5 card|money|phone|me
<hurt> me ~1 if ~2 i|he|she|they|finds|find|sees|knew|leave|tell|told|this
if ~1 he|she|they|my_husband|my_dad|my_partner ~1 find|finds|found|sees|saw|catches|knew|knows|reads ~2 out|this|me|im|i|these|it|messages ~5 kill|hurt|dead|beat|hit|batter|hell|murder|die
! cant|dont|scared_to|too_scared_to|afraid_to ~2 talk|type|speak|write|call|message|be_long ~4 hes|he|shes|my_husband|listening|coming_back|home|next_room|room|watching
do_not|dont ~1 text|call|ring|reply ~2 back? ~2 he|hes|husband|checks|see|sees|partner
touched|touches|touching|groped|gropes|grabs|grabbed me ~2 down_there|private|sexually|inappropriately|at_night|breast|breasts|without|when_i_sleep
= harm
was ~1 attacked|assaulted ~3 by ~2 <family>|a_man|men|someone|him|her|them|staff|gang|stranger|group
<family>|he|she|they|boyfriend ~4 used_to? hit|beat|hurt|attacked|abused|raped|strangled|threatened|punched|assaulted|controlled me|us
i was|were ~2 raped|abused|assaulted|attacked|beaten|battered|molested|groomed|trafficked

= child
<child>|kids|lad|lass ~3 scared|terrified|afraid|frightened|petrified ~1 of ~1 his|her|their|my|the ~1 dad|father|mum|stepdad|uncle|boyfriend|mother|grandad|teacher|carer|partner|ex
report|reporting|tell_someone|tell_you|worried|concerned|concern ~4 child|children|baby|kid|kids ~4 abuse|abused|neglect|neglected|hurt|beaten|danger|hit|risk
<i> ~2 6|7|8|9|10|11|12|13|14|15|16 <> nobody|no_one|mum|dad <> feeds|cares|food|home|hurts|left|looks_after
child|kid|boy|girl|toddler|baby|little_one|pupil|lad <> bruises|bruised|starving|scared|filthy|burns|flinches|cuts|unfed|limping
<family>|teacher|coach|man|men|someone|he|stranger|friend ~3 sends|sending|sent|asks|asking|keeps ~2 me|for ~2 dirty|naked|nude|nudes|rude|sexual|sexy|private|inappropriate ~1 pictures|photos|messages|pics|videos|texts|stuff
nudes|naked|dirty_pictures|dirty_photos|sexual_messages <> im|i_am|aged <> 10|11|12|13|14|15|16
lost_it|snapped|lost_control|lost_my_temper <> hit|shook|smacked|hurt|slapped|threw <> baby|son|daughter|child|kids|toddler|boy|girl
touching|abusing|hurting|hitting|molesting|raping|beating|grooming|strangling my ~1 little|younger|baby|big? sister|brother|siblings|sisters|brothers|cousin
bruises|bruised|marks|burns|black_eye <> grandson|granddaughter|nephew|niece|son|daughter|child|pupil|baby|toddler|stepson|stepdaughter
<family>|he|she|they ~2 leave|leaves|left|leaving ~1 us|me|the_kids|my_brother|my_sister|the_children|the_baby <> alone|home_alone|on_our_own ~4 night|food|hours|days|dark|heating
grooming|groomed|nudes|naked|sexting|sextortion <> daughter|son|child|kid|year_old|niece|nephew|girl|boy|student|pupil
baby|child|kids|children|son|daughter ~3 in|at danger|risk ~3 from|with|of_being|because
his|her|their ~1 dad|mum|father|mother|stepdad|uncle|parents|brother|grandad|boyfriend|carer ~3 <hit>|abuses|touches|hurts|touched|locks|starves|neglects ~1 him|her|them
told|says|said|tells|disclosed ~4 touched|touches|hurt|hits|hit|beats|burned|burns ~1 her|him|them
mums|my_mums|dads|my_dads boyfriend|girlfriend|partner <> scared|afraid|frightened|touches|hits|hurts|creepy
<i>|is|shes|hes|aged ~1 5|6|7|8|9|10|11|12|13|14|15|16 <> scared|hurts|hits|touches|afraid|frightened|beats|run_away
<child> ~2 is|s|was|being|getting|gets ~1 being|getting hit|beaten|hurt|abused|slapped|touched|groomed|starved|neglected|smacked|molested|raped|kicked|punched|bullied_and_beaten ~1 by|at|$|and
<child>|sons|daughters|kids|childs ~6 hits|beats|punches|kicks|whips|hurts|hit|smacks|slaps|burns|locks|touches|abuses|starves|screams_at|chokes|shakes him|her|them ~2 with|$|when|at|in|and|every|because|up
girl|boy|child|kid|lad|lass|baby|toddler|pupil|kids|children|student|niece|nephew ~6 abused|beaten|molested|groomed|raped|starved|neglected|trafficked|hit|hurt ~1 by|at|in|every|$
foster_dad|foster_carer|foster_father|foster_mum|step_dad|stepdad|stepfather|stepbrother|step_brother|granddad|grandad|grandpa|uncle|cousin|dad|father|teacher|coach|imam|priest|scout_leader|tutor|babysitter|neighbour|pastor|mums_boyfriend ~1 keeps? touches|touched|touching|gropes|molests|molested|rapes|raped|abuses|kisses|grooming me
baby|toddler|child|children|kids ~4 hungry|starving|no_nappies|not_fed|havent_eaten|hasnt_eaten|no_milk|not_eaten ~4 days|yesterday|nothing|crying|no_money|two
makes|making|made|asks|asked|told|tells me ~2 do|to_do|touch ~1 things|stuff|sexual|bad_things|him|it ~4 dont|didnt|secret|tell|want|like|13|12
! i ~1 dont|didnt want ~2 13|12|11|14|15|10
our_secret|keep_it_secret|secret ~6 touch*|room|bed|told_me
shake|shakes|shaking|shook|slaps|hits|screams_at|drops|smothers the|my|our|her|his ~1 baby|newborn|infant|toddler|babies
kids|children|child|baby|boy|girl|little_ones ~5 locked_out|locked_in|outside|barefoot|no_shoes|no_coat|no_food|filthy|starving|hungry ~6 crying|cold|night|alone|always|shoes|every
smacked|hit|slapped|shook|hurt|pushed my ~1 boy|son|daughter|girl|child|baby|kid|kids|toddler|children|little_one|lad ~8 frightened|scared|afraid|again|control|next|hard|ashamed|stop
someone|somebody|man|coach|teacher|leader|he|boy|priest|helper|volunteer|carer|uncle|driver ~6 touched|touching|touches|groomed|molested|messaging|messaged|flashed my_daughter|my_son|my_child|her|him|my_kids|my_kid|my_granddaughter|my_grandson|my_niece|my_nephew|my_little_girl|my_little_boy
hurts|hits|beats|touches|abuses|hurting|hitting|beating|touching|abusing|smacks|punches|molested|kicks her|him|them ~1 $|and|when|at|every|again
daughter|son|child|kids|children|grandson|granddaughter|niece|nephew|girl|boy|baby ~6 bruises|bruised|marks|black_eye|burns ~8 dad|dads|father|fathers|him|hurt|hurts|her_mum|stepdad|boyfriend|mum|mums|says|arms|all_over|back
<child>|kids ~2 being ~1 abused|hurt|beaten|neglected|hit|groomed|molested|starved
lose|losing control|it|my_temper ~3 hurt|hit|harm|shake ~2 <child>
hurt|hit|harm|shake|shaking|hurting ~1 the|my|our ~1 <child> ~3 lose|again|scared|afraid|frightened|dont_stop|cant_stop|control
afraid|scared|frightened|worried|terrified ~1 that? ~1 i|im|ill ~3 hurt|harm|hit|shake|lose|kill|do_something ~3 <child>
<he>|mums_boyfriend|boyfriend|stepdad|dad|uncle|cousin|grandad|brother ~3 comes|gets|came|climbs|creeps ~1 in|into|in_to ~1 my bed|room|bedroom ~2 $|at|and|night|when|with
<child> ~5 being|getting|is|are|gets|get|been|was ~1 hit|beaten|abused|hurt|neglected|starved|smacked|battered|molested|groomed|harmed|hurting|slapped|raped|touched|kicked|punched|burned|burnt|locked_in|left_alone|trafficked|shaken
<hit>|hurting|hurts|hurt|touching|touches|touched|abusing|abuses|abused|molesting|molested|shaking|shook|shakes|harming|starving|grooming|neglecting|neglects|neglected|raping|raped|smacking|burning ~1 my|the|her|his|their|our|a|that|this|them|little|both|some|those ~1 <child>|babies|pupils|year_old|yr_old
<he>|stepdad|stepfather|uncle|teacher|coach|priest|brother|man ~3 touches|touched|touching|comes_into|come_into|gets_into|came_into|gets_in|comes_in ~2 me|my|his|us|daughter|kids|son ~2 room|bed|at_night|night|private|down_there|when
touches|touched|touching|groping|abuses|abused|kisses me ~1 at_night|when|where|there|private|in_bed|down_there|and|in_my|every|under
<i>|was|only|just ~1 8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen ~8 hits|hit|beats|touches|hurts|scared|hitting|abuses|kicked|touched|punches|slaps|hurting|threw|nudes|pics|pregnant|run_away|ran_away|homeless|threatens|rapes
<i>|hurt|scared|worried|afraid|frightened|might|going|urge|urges|thoughts|about|feel_like|could ~4 hurt|harm|shake|hurting|harming|shaking|kill|killing|smother|drown|drop|lose_it_with|losing_it_with|snap_and_hurt ~1 my|the|our ~1 <child>|baby
children|kids|child|kid|baby|toddler|babies|toddlers ~4 left|alone|locked|home_alone|home ~4 alone|on_their_own|by_themselves|no_food|days|hours|night|in_a|starving|overnight|unattended|house|flat|car
children|kids|child|baby|toddler|girl|boy ~3 scream|screaming|screams|crying|cries|bruises|bruised|marks|burns|black_eye|starving|filthy|hungry_and_dirty|terrified_of|scared_of|frightened_of|flinches ~4 night|every|day|all|his|her|on|next|him|dad|arms|hit|again|legs|face
hear|heard|hearing|seen|saw|see ~5 child|kid|kids|children|baby|girl|boy ~4 being|screaming|hit|beaten|getting|slapped|crying_and|shaken|thrown
hit|hits|hitting|beats|beating|slaps|smacks|hurts|hurting|kicks|punches the|my|her|his|their|our ~1 kids|children|baby|son|daughter|child|little_one|boy|girl|little_girl|little_boy
social_worker|adult|man|men|teacher ~4 sends|sent|sending|asks|asked|asking ~3 nudes|naked|photos_of_me|pics_of_me
never see ~1 them|kids|children|my_kids|my_children ~1 alive|again_alive
taken|took|snatched|abducted|kidnapped ~1 my|the|our ~1 kids|children|son|daughter|baby|child ~8 alive|abroad|hurt|kill|police|threat*|dont_know_where|scared
fgm|female_genital_mutilation|going_to_be_cut|have_her_cut|get_her_cut
daughter|niece|girl|girls|sister ~5 cut|fgm|circumcised ~5 holiday|abroad|summer|back_home|somalia|trip
child|kids|children|baby ~3 not_safe|in_danger|at_risk|unsafe ~2 with|at|from|right_now ~2 him|her|home|dad|ex|father|mum|school|us|me|there
my ~1 <child> ~2 not_safe|is_in_danger|isnt_safe|are_in_danger|arent_safe|unsafe
<i>|mum|dad|stepdad|carer ~4 hits|beats|hurts|touches|punches|slaps|kicks|starves|locks me ~5 school|im_13|im_14|im_12|im_15|in_my_room|my_bedroom
= child
<i> ~2 was|got ~1 abused|molested|raped|beaten|groomed ~2 as_a_child|when_i_was|child|by_my
= child now
<he> ~3 hitting|hurting|beating|strangling ~1 my|the|our ~1 <child> ~1 now|right_now|again_now|as_i_type

= danger now
fire|flames ~2 in|at ~2 my|our|the building|house|flat|block|kitchen|home|street|hall|stairwell
think|help|please ~2 im|i_am dying
^|please|pls|i send|get|need ~1 an? ambulance $|now|please|help|quick|asap|here
someone|somebody|man|men|car|guy|he|hes|stranger|gang ~1 is|s|are? ~1 following|chasing|coming_after ~1 me|us ~3 $|now|home|right_now|help|down|and|please
<family>|he|she|hes|shes|someone|they|man ~3 trying ~1 to kill|stab|strangle|murder ~1 me|us|her|mum ~2 $|now|help|please|with
help|please ~1 my? <family>|he|hes|shes|someone|they ~2 is|are? ~2 trying|going|attacking|killing|hurting|hitting|beating|strangling
my|our|the ~1 flat|house|home|kitchen|building|block|bedroom|room|car|caravan ~1 is|s|was_set|has_been_set on_fire|burning_down|alight
<i>|hes|shes|were|theyre|mum_is|dad_is ~1 being ~1 attacked|stabbed|strangled|beaten|robbed|shot_at|kidnapped|held_hostage|followed_home ~2 $|now|right_now|help|please|in|by|at
^|please|pls ~1 call|ring|phone|send|get ~1 the|an? police|ambulance|999|fire_brigade
they|theyre|he|hes|she|shes|someone|gang|lads|men|people ~2 smashing|kicking|breaking|bashing|battering|hammering|setting ~1 my|our|the|down|in|on ~1 windows|window|door|house|fire|car|way ~2 now|right_now|help|in|$
theres|there_is|someone|man|bloke|hes ~4 garden|street|door|house|outside|room|flat|hallway|landing|stairs|corridor ~2 with ~1 a? machete|knife|gun|axe|hammer|bat|sword|weapon|blade
machete|gun|knife|sword|axe ~4 help|coming|outside|threatening|waving|chasing
<i>|hes|shes ~1 bleeding ~4 stop|badly|heavily|lot|everywhere|help|wont
smoke|flames|fire|gas ~5 stuck|trapped|cant_get_out|cant_breathe|upstairs|everywhere|help ~4 $|help|inside|please|stuck|upstairs|in|we|and
cant|cannot ~1 feel|move my ~1 left|right? ~1 arm|face|side|legs ~6 chest|face|tight|help|speech|droop*|suddenly|$
chest ~1 is|feels|so|really|my ~1 tight|crushing|heavy ~4 arm|breath*|sweat*|help|cant|now|$
arm ~4 chest ~3 tight|pain|crushing|heavy|hurts
someone|somebody|he|hes|shes|they|theyre|man|men|ex ~3 trying|tryin|try|tries ~1 to ~2 get|break|smash|kick|climb|force ~2 in|into|door|window ~4 $|now|right_now|house|help|flat|home|please|my
theres|there_is ~1 a|an|some|someone|somebody ~1 man|men|stranger|intruder|burglar|bloke|guy|people? ~1 in|inside|outside ~1 my|the|our ~1 house|flat|home|garden|bedroom|kitchen|window|door|room
^|help|i_think ~2 heart attack|stroke ~1 $|now|help|please|call|ambulance
<i>|hes|shes|dads|mums ~1 having ~1 a|another heart_attack|stroke|seizure|fit
baby|child|son|daughter|mum|dad|he|she|hes|shes|husband|wife|grandad|nan ~1 isnt|is_not|not|stopped|has_stopped|wont ~1 breathing|breathe|wake_up|waking|responding|moving|respond ~2 $|and|help|please|what|properly|shes|hes
gas ~2 smell|leak ~4 now|cant|help|dizzy
hes|shes|he_is|she_is|they_are|theyre ~1 attacking|hitting|beating|strangling|stabbing|choking|punching|kicking|hurting|killing ~1 me|us|him|her|mum|my_mum|my_sister|them|the_kids|dad|my_son|my_daughter ~1 now|right_now|again_now|please|help|as_i|$
<family> ~1 is|s hitting|beating|strangling|stabbing|choking|punching|kicking|attacking ~1 me|us|mum|her|the_kids|my_mum ~1 right_now|now|help|please|as_we_speak
someone|somebody|hes|he|shes|they|theyre|man|men|people|bloke|ex|partner|husband|boyfriend ~4 break|breaking|broken|smash|smashing|kick|kicking|get|banging|bang|hammering|forcing|climbing|in ~3 in|door|window|into|house ~3 now|right_now|my|the_door|down|to_my|help|here|he|please|as_we_speak|$
intruder|burglar|prowler|someone ~2 in|inside ~1 my|the ~1 house|flat|home|garden ~3 now|right_now|help|knife|here|downstairs|upstairs
intruder ~2 in ~2 house|flat|home
someone|somebody|hes|he|man ~4 outside|here|door|downstairs ~4 knife|gun|machete|axe|bat|hammer|weapon|kill
hes|he|shes|she|husband|partner|ex|son|boyfriend|man|brother|dad|they|theyve|someone|somebody ~2 has|got|with|holding|pulled|waving|carrying|pointing|have|brandishing|threatening_me_with ~1 a|me_with_a? knife|gun|machete|axe|shotgun|weapon|hammer|firearm|blade|crossbow
with|got|has|holding|pulled|have a knife|gun|machete|axe ~4 me|outside|throat|he|says|kill|help|house|door|now
knife ~2 to|at|against my|our throat|neck|chest|face
^|please|i call|ring|phone|send|get|need ~1 the|an|a? police|ambulance|999|fire_brigade|paramedics|cops ~4 now|please|quick|quickly|hes|he|urgent|asap|dying|bleeding|hurry|coming|before|straight_away|immediately|here|shes|breathing|collapsed
^|please|pls|can_you|can_someone|someone|help send|get|call|ring|phone ~1 help|police|ambulance|999|the_police|an_ambulance|someone_quick $|now|quick|quickly|please|hes|shes|asap|to|urgently|help|i|he|my
send help
hes|shes|he|she|husband|partner|dad|boyfriend|they|brother|ex|wife|son|theyre ~1 is|are? ~1 hitting|beating|strangling|attacking|stabbing|choking|killing|hurting ~1 mum|her|him|my_mum|my_sister|me|us|my_dad|them|dad|my_mother ~3 now|right_now|come|help|quickly|please|quick|downstairs|as_i_type|upstairs|again_now
! <i>|he|she|hes|shes|baby|mum|dad|husband|wife|son|daughter|child|^ ~1 cant|cannot|carnt|not|stopped|isnt|has_stopped|is_not|hardly ~1 breathe|breathing ~3 help|chest|now|please|lips|blue|ambulance|$
lips ~3 blue ~4 breath*|help|now
help ~3 cant breathe
! cant|cannot breathe $|and|my|properly|help
chest ~1 pain|pains|hurts|tight|crushing ~5 now|breathe|cant|arm|help|right_now|collapsed|sweating|ambulance
having|think_im_having|think_hes_having|shes_having|hes_having a heart_attack|stroke|seizure ~2 now|help|right_now|$|i_think|please
house|flat|kitchen|building|home|block is|s|has|are|was|caught? ~1 on|caught fire ~5 out|now|help|trapped|get|stuck|inside|please|escape
fire ~5 trapped|cant_get_out|we_cant|stuck|spreading|get_out
<i>|hes|shes|he_is|she_is|there_is|theres|so_much|lots_of ~2 bleeding|blood ~3 heavily|badly|everywhere|wont_stop|out|to_death|so_much|a_lot|help|please
! wont|will_not|doesnt|not ~1 stop bleeding
stabbed|shot ~1 me|him|her|us ~3 now|just|help|bleeding|help|blood|police
ive|hes|shes|just|i_have ~1 been stabbed|shot $|help|and|in|outside|by|please
has|just|hes|shes|is ~1 collapsed|unconscious|overdosing|turning_blue|not_waking_up|wont_wake_up|unresponsive ~6 help|now|ambulance|please|what_do_i_do|dont_know_what|$
! wont|not|isnt|stopped|cant|doesnt ~1 wake_up|breathing|waking_up|responding ~3 help|please|now|he|she|what|ambulance
hes|shes|theyre|he|husband|ex|they|dad ~1 is? coming ~2 for|after|to_kill|to_hurt|back_for|to_get me|us
coming|back|come for me ~2 help|police|now|hes|call
hes going to|gonna kill|murder me|us|her|them ~1 now|tonight|right_now|help|please
gonna|going_to|about_to ~2 kill|murder|stab me|us|her|mum|them ~1 now|tonight|right_now|call|help
i|we ~1 am|are|m|re? in ~1 danger|immediate_danger ~2 now|right_now|tonight|help|please|here|$|from|of|he
im in danger
help ~1 hes|shes|theyre|he|im|my_husband|someone|please ~5 kill|killing|hitting|dying|hurt|gun|knife|attacking|attack|bleeding|breathe|beating|trapped|strangling|drowning|fire
! hes|he|shes|they|husband|partner|ex|im|i ~2 locked|trapped|hiding ~2 in|me ~2 bathroom|bedroom|toilet|room|cupboard|garage|boot|loo|basement|cellar|wardrobe ~4 he|hes|help|hear|him|please|outside|phone|shes|they|police|cant|door|from

= another
<kin> ~2 left ~1 a note <> find|gone|missing|answer|worried|phone
<kin> ~3 keeps|is|s|has_been|been|started|still ~2 cutting|burning|hurting|harming|starving|scratching ~1 her|his|their|herself|himself|themselves ~1 arms|wrists|legs|self|$|again|body
<kin> ~4 missing|disappeared ~4 suicidal|note|worried|depressed|bridge
he|she|they|son|daughter|friend|brother|sister|husband|wife|mum|dad|partner|mate ~1 says|said|keeps_saying|told_me|tells_me|saying|texted|posted|thinks|is_saying ~2 he|she|they|hes|shes ~2 wants|want|going|gonna|plans|planning|is|will|might|wishes|was ~3 die|kill|end|dead|suicide|jump|overdose|hurt
<kin> ~3 going|gonna|planning|plans|about ~1 to? end|take|kill ~1 her|his|their|herself|himself|themselves
<kin>|someone|woman|man ~6 goodbye|suicide_note ~5 pills|tablets|overdose|worried|not_answering|cant_reach|wont_answer|jump
<kin> ~5 shes|hes|theyve|has|she_has|he_has ~1 taken|took|swallowed ~2 pills|tablets|overdose|paracetamol|meds|too_many
<kin> ~2 keeps|kept|is|s|are|says|saying|said|always ~2 saying|telling|says|talking|said|thinks|feels|told? ~3 better_off_dead|wants_to_die|kill_herself|kill_himself|want_to_live|wants_to_end|rather_be_dead|wish_she_was_dead|wish_he_was_dead|wishes_she|wishes_he|end_it|going_to_die|suicide
hurt|harm|kill|cut|hang|end|harming|hurting|killing herself|himself|themselves ~2 $|and|if|tonight|again|please|what|soon|because
<kin> ~2 is|s|feels|says|said|keeps|has|seems|feeling|has_been|now|so|are|getting|been|very|again ~3 suicidal
<kin>|my ~5 kill|harm|hurt|hang|hurting|harming|killing|cutting|hanging himself|herself|themselves|themself|him_self|her_self|thereself ~4 $|again|and|if|but|tonight|because|every|in|now|he|she|at|with
<kin>|my ~2 wants|want|says|threatening|threatens|going|wanting|talking|talks|saying|planning|trying|threatened|tells|told_me|keeps|has_told_me|just_told_me|posting|says_she|says_he ~6 die|kill_himself|kill_herself|kill_themselves|end_it|end_it_all|suicide|dead|end_his_life|end_her_life|ending_his_life|ending_her_life|ending_it|taking_her_own_life|taking_his_own_life|take_her_life|take_his_life|killing_himself|killing_herself|hurt_herself|hurt_himself|dying|not_be_here|not_want_to_live|jump|their_own_life|end_their_life|harm_himself|harm_herself|kill_himself_tonight|take_her_own_life|take_his_own_life
<kin> ~3 self_harms|self_harming|selfharming|selfharms|self_harm|cutting_herself|cutting_himself|cutting_themselves|cuts_herself|cuts_himself|cuts_themselves
<kin> ~4 doesnt|dont|does_not ~1 want ~2 live|be_here_anymore|be_here_any_more|be_alive|live_anymore
<kin> has|s|have? ~1 taken|took an? overdose ~1 now|tonight|again|today|just|help|$
<kin> ~2 tried|tries|trying|attempted ~3 kill_himself|kill_herself|suicide|kill_themselves|hang_himself|hang_herself|end_his_life|end_her_life|take_her_own_life|take_his_own_life|take_her_life|take_his_life|overdose ~4 again|tonight|yesterday|last_night|this_week|last_week|today|this_morning|on_sunday|on_monday|on_friday|on_saturday|and_no|and_they_sent|twice
worried|scared|afraid|frightened|terrified ~1 that|my? ~3 he|she|hell|shell|theyll|they|son|daughter|brother|husband|wife|sister|mum|dad|partner|friend|mate ~4 kill|harm|hurt|do_something|end|take|jump|try_again ~1 himself|herself|themselves|stupid|silly|it|her_life|his_life|their_life|again|her_own_life|his_own_life
= another now
<kin> ~6 kill|hang|hanging|killing|ending|end|jump|jumping|overdosing ~1 himself|herself|themselves|his_life|her_life|it|bridge|off ~1 tonight|now|right_now|today|as_we_speak
<kin> ~3 taken|took|swallowed ~3 overdose|pills|tablets|paracetamol ~4 now|tonight|just|help|minutes|an_hour

= sign despair
no_way_out|nothing_left|cant_see_a_way|no_future
goodbye|sorry_for_everything|im_sorry_everyone
alone
nobody|no_one|noone|no_body
trapped|stuck_in_the_dark|in_the_dark
desperate|despair|hopeless
cry|crying|sobbing|tears
scared|frightened|terrified|afraid
cant_sleep|cant_eat|not_eating|not_sleeping|cant_get_up|stopped_eating|stopped_washing|barely_eat|barely_sleep|dont_eat|dont_sleep
cant_cope|cant_carry_on|cant_go_on|cant_do_this|cant_take|cant_face|cant_live|not_coping|too_much_for_me|had_enough|cant_bear
panic_attacks|panic_attack
please_help|please_someone|someone_help|somebody_help|help_me_please
no_escape|no_way_out|no_hope|no_future|nowhere_to_turn|nowhere_to_go|no_point
broken|worthless|useless|ashamed|numb|empty|a_failure|burden
drinking_every|drinking_all|drinking_again|using_again|relapsed|get_through_the_day|drink_to|drinking_to
shaking|cant_stop|spiralling|falling_apart

= sign harm
hurts_me|hurt_me|hits|violent|drunk|threat*|angry|shouts_at_me|screams_at_me
my_boyfriend|my_husband|my_partner|my_ex|my_stepdad|my_dad|my_wife|my_girlfriend|my_uncle|my_brothers
tell_anyone|told_anyone|tell_staff|tell_nobody|dont_tell|please_dont|secret
bruise*|black_eye|marks_on

= calm
live|survive|manage|get_by|cope ~1 on ~1 this|that|my|the|a|what|so_little ~2 pension|money|benefit|benefits|wage|wages|income|universal_credit|amount|pip|state|little
die|dying|dyed|dye ~1 my ~1 hair|roots|clothes|jeans
they|doctor|teacher|gp|school|nurse|social_worker|someone|people ~1 said|say|think|thought|worried|feared|told_me|assumed ~4 might_be|may_be|was|were|could_be|is ~1 suicidal|depressed|abused|at_risk
nearly|almost ~1 killed|broke|hurt myself|my_neck|my_leg|myself ~4 step|stairs|kerb|ice|trip*|slip*|fall*|pavement|pothole|floor
suicid*|self_harm|overdose ~2 never|not|isnt|hasnt|wasnt|no_longer
patient|man|woman|lady|someone|lad|chap|person|girl|boy|stranger ~6 shout*|scream*|said|saying|crying_out|yelling|begging|kept_saying|asking ~5 die|kill*|suicid*|dead|help
aunt|auntie|uncle|nan|gran|grandmother|grandfather|grandad|neighbour|colleague|friend|cousin|mother|mum|sister|daughter ~6 before|until|and_then|but ~1 she|he|they ~1 left|escaped|got_out|divorced|moved
battered wife|wives|husband|fish|sausage|women
after ~1 my overdose|breakdown|attempt|suicide_attempt ~6 in|ward|kind|years|team|was|staff|nurses
dark ~1 and ~2 nobody|no_one|lights|street|path|cold|wet|raining
nobody|no_one ~1 was|came|there|turned|answered|open|opened|picked|told|rang|called|knew|explained|offered|helped_us|mentioned
end of the road ~2 floods|sign|near|where|is|closed|has|pothole|works|junction
take ~1 any_more|anymore|much_more|more ~1 letters|calls|forms|emails|paperwork|delays|questions|phone_calls|meetings|appointments|texts|excuses|waiting|rubbish
leaf_blower|blower|noise|dog|barking|drilling|neighbours_music|paperwork|parking|bins|website|forms ~6 despair|mad|crazy|insane
driving|drives|drove|driven ~1 me ~1 despair|mad|crazy|insane|wall|bonkers|bananas|potty ~4 with|noise|blower|music|dog
could|would|will ~1 do with help
talk|talks|talked|spoke|speak|taught|teach|teaching|told|learn|learned|lesson|assembly|class|discussion|information|advice|help ~5 about|on ~3 self_harm|suicid*|abuse|violence|overdose|overdoses|drugs
had|who_had|has_had ~1 taken|took an? overdose
man|woman|lad|lady|bloke|girl|person|patient|chap|guy|someone ~6 had|has|took|taken ~2 overdose*
could|might|will|would|can|may|someone_will|before_someone get|be ~1 badly|seriously? hurt|killed|injured|run_over|knocked_over|stabbed|attacked|burned
used to be ~1 hit|beaten|abused|hurt
home|ward|hospital|group|club|gp|school ~3 violent ~1 film|film
not|never|isnt ~2 in ~1 a|an ~1 violent|abusive|controlling
hit|hits|hitting ~1 my ~1 head|knee|elbow|toe|thumb|shin|funny_bone|target|stride
boss|manager|teacher|mrs|missus|other_half|coach|editor ~1 is|s|will|was|would ~2 kill|murder|strangle|hang|throttle ~1 me
so ~1 embarrassed|ashamed|bored|hungry|tired|cold|hot|mortified|humiliated|thirsty|full ~3 die|died|dead|dying
its|was|is|be suicide|murder to ~1 drive|walk|cycle|park|cross|go|run|ride|wait|be|live|open|let|cut|close
lol|haha|ha_ha|lmao|rofl|jk|only_joking|just_kidding|lmfao
form|forms|website|app|queue|hold|music|paperwork|survey|phone|system|password|captcha|bureaucracy|parking|meeting|traffic|bus|timetable ~4 makes|make|made|making ~1 me ~3 die|scream|kill_myself|cry|shoot_myself|hang_myself
suicid* ~1 risk|ideation_form|bid_by|on_tv|in_the_news|of_a|of_my|by_a|was_in|in_my_family|in_the_family
spot|spotting|recognise|recognising|talk_about|talking_about|discuss*|awareness_of|reduce|reducing|support_for|bereaved_by|affected_by|lost_to|research_into|rates_of|impact_of|stigma ~3 suicid*|self_harm|overdose|abuse
lost ~6 to suicide|overdose
by suicide
died ~3 overdose|suicide
suicide|overdose ~4 of_my|of_a|last_year_of|he_|she_
overdose|overdosed|od ~2 of ~1 paperwork|sugar|chocolate|forms|sun|caffeine|tinsel|cake|adverts|information|emails
accident*|nearly|almost|calpol|the_dog|dogs|on_my_step ~3 overdose|overdosed|overdosing
<kin>|friend|uncle|aunt|cousin|patient|patients|someone|man|woman|people|addicts|users|colleague ~4 overdose|overdosed|overdosing|suicide ~4 in|last|years|ago|survived|once|before|and_you|awareness|was
naloxone|drug_team ~6 overdose*
overdose* ~5 naloxone|training|prevention|kit
shave|shaving|electric|sharp|wire|disposable|gillette|hair ~3 razor|blade
razor sharp|wire|blades_for_shaving
<family> ~1 will|would|is_going_to|ll|s_gonna|d? ~1 kill|murder|strangle me ~1 if|when|for|if_i ~1 im|i|when? ~2 late|forget|forgot|spend|spent|miss|lose|lost|dont|buy|break|broke|eat|eating|ate|missing|forgetting|losing|buying|coming_home_late|scratch*
<i> ~1 fell|slipped|tripped|tumbled ~5 cut|broke|hurt|burned|knocked|hit ~1 my
cut|burned|burnt|sliced my|me ~1 leg|arm|finger|hand|thumb|foot|wrist|head ~6 stitch*|stitches|glass|opening|knife_slipped|fence|tin|bread|minor|a_and_e|cooking|doctor|nurse|kettle|oven|hob|needed
stood|standing|sat|sitting|walk|walked|walking ~2 on|over|by ~1 bridge|platform|roof|cliff|tracks|cliffs ~5 watch*|boats|view|waiting|photo*|trains|late|cold|rain|dog|bench|picnic|ducks|lovely|with_the|nice
cant|cannot|couldnt ~1 go_on|come_on|make|do ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|that_date|the_day|holiday
take ~1 any_more|anymore|much_more ~1 time|days|leave|calls|money|furniture|bookings|off|holiday|photos|classes|on|clients
first|previous|late|old|former husband|wife|partner|marriage|boyfriend|girlfriend
happily ~2 married|remarried
sat|wait*|left|stood ~4 hours|minutes|an_hour|ages|all_day|half
waited
not|isnt|arent|never|wasnt ~2 in danger|crisis
shoot|shot himself|herself|themselves
will ~2 kill|be_the_death ~1 trade|business|jobs|town|the_high
way_out ~1 sign|signs|is|was|through|onto
way_out of ~1 the|here|town|that|car_park
only|no|any|see ~1 way_out ~2 sign|car_park|contract|door|building|station|estate
dont|do_not|cant|didnt want? ~1 to? carry_on|go_on|continue ~2 with|using|paying|bus|to_the|about|this|the|my ~2 survey|form|questions|treatment|contract|chat|course|class|questionnaire|subscription|membership|job|tenancy
only|main|just ~1 one? way ~2 to
alone ~1 in|on ~1 the ~1 waiting|corridor|ward|room
scared|afraid|frightened|terrified|nervous ~3 operation|surgery|needles|results|first|hospital|anaesthetic|scan|procedure
laugh*|joy|relief ~3 cry|crying|tears|cried
tears ~2 joy|laughter|eyes
football|basketball|rugby|cricket|boxing|karate|judo|tennis|ball ~6 hit|hits|beat|beats|punch*|kick*
doctor|nurse|physio|osteopath|dentist|consultant|gp|radiographer ~5 hands|neck|throat|chest|touched|pressed|arm
neighbour|neighbours|noise|mice|rats|damp|mould|drums|holes|smell|bins|traffic|dogs|barking|music|roadworks|seagulls|flies|parking|leak|drilling|lift|heating|boiler|draught|cold_house ~8 take_it|take_any|live_like_this|cope|go_on_like_this|stand_it|take_this|bear_it|carry_on
take_it|take_any_more|live_like_this|cope|go_on_like_this|stand_it|take_this|bear_it|like_this ~8 fix|noise|holes|mice|damp|mould|repair|bins|parking|drums|boiler|heating
i ~1 took|had an? overdose ~4 treated|kind|kindly|recover*
dead ~1 by|before ~1 then|i_get|my_turn|they|the_appointment|anyone_answers|i_see|it_is_my
<kin>|colleague|patient|patients|resident|residents|person|people|man|woman|someone|friend ~4 was|were|became|had_been|felt|been|used_to_be ~1 suicidal|self_harming|selfharming
<kin>|colleague|patient|person|people|man|woman|uncle|someone|aunt|friend ~2 killed|hanged|hung|drowned|shot|killing himself|herself|themselves
<kin> ~2 tried|attempted ~4 himself|herself|themselves|life|suicide|overdose ~2 last|in|years|when|before|once ~1 year|#year|ago|he|she|we
took|take|taken|brought|brings|bring|taking ~2 all|my ~2 medication|tablets|meds|pills ~1 with|to_the|to_my|along|in_for|home|into_hospital|back
attacked|bitten|chased|bit|stung|attack ~2 by|from ~1 a|an|the|two? ~1 dog|dogs|cat|seagull|seagulls|wasp|wasps|swan|goose|bee|bees|fox|insects|bull|cow|staffy|rottweiler
fear of|for ~1 the ~1 next|bill|bills|future|eviction|losing|falling|debt|crime|sanctions|heating
in|live fear of ~2 bill|bills|eviction|sanction|sanctions|brown_envelope|next|losing|falling
dont|do_not|didnt|never|not ~1 want ~1 to? live|living|be|stay ~2 here|in_this|on_this|next|near|with|there|in|on_the_streets|in_temporary|above|below|alone_in ~3 any|anymore|no|longer|damp|flat|noise|house|estate|hostel|area|street|a|my|because|the|any_more
was|were|had|had_been|having_been|being ~3 struggling|struggled|bleeding|collapsed|unconscious|unresponsive|having_difficulty|unable|hardly ~2 to? breath*|badly|heavily|$|and|so|when|out
couldnt|could_not|struggling|struggled|difficulty|difficulties ~2 breath* ~8 came|arrived|rang|called|took|ambulance_came|helped|treated|calm|inhaler|wait*|hours
kept|keep|keeps|keeping ~1 me|us ~2 informed|updated|posted|up_to|up|in_the_loop|safe|going|calm|company|waiting|in_good|in_overnight|in_for|alive
saved|save|saving ~2 my|me ~1 life|from
years ago ~8 saved|better|helped|recover*
suicid*|self_harm|selfharm|abuse|violence prevention|training|awareness|mission|squad|watch|pact|charity|helpline|leaflet|leaflets|poster|posters|policy|survivor|survivors|bereavement|statistics|rates|rate|team|nurse|course|support_group|clinic|unit|service|services|talk|talks|workshop|worker|note_on_file|hotline|group|forms|form|question|questions|assessment|risk_form|lead|advisor
prevent|preventing|prevention|about_preventing ~2 suicid*|self_harm|abuse
suicide on the line|tracks
training|course|talk|leaflet|leaflets|poster|posters|workshop|film|book|documentary|programme|article|play|drama|policy|session|webinar|podcast|module|module|survey|research|questions|essay ~5 suicid*|self_harm|abuse|violence|violent|abusive|killing|dying|kill*|forced_marriage|fgm
work|works|worked|working|volunteer|volunteers|volunteering|trained|job|donate|fundraise ~3 for|at|with|in|as ~8 abuse|violence|suicid*|self_harm|children|crisis|forced_marriage
asked|ask|asks|asking|question|questions|wondered|checked|check|wanted_to_know|form_says|says_tick ~2 me|us|you|patients|people|everyone|residents? ~1 if|whether|about|do_you|are_you|have_you|if_you ~10 suicid*|kill*|harm*|hurt*|die|self_harm|self_harming|dying|safe_at_home|hit_me|<self>|my_life|abus*|unsafe|ending_my_life|suicide
are|is|were|have|do|if|did|when|anyone|people|someone|those|who|may|can|many|young|patients|others you|who|feeling|are|feel|feels|with|people|who_feel|who_are|were ~3 suicidal|want_to_die|self_harm|harmed
said|assumed|thought|implied|treated_me_like|treating_me_as|wrote|put_down|accused_me|decided|suggested|acted_like|as_if|as_though|like|claimed ~1 i|im ~2 was|were|am|had|as|being ~2 suicidal|depressed|abus*|worthless
dont_think|dont_believe|didnt_say|not_saying|never_said|dont_mean|not_that|isnt_that|wasnt_saying|not_like i|im|id ~2 want|was|am|suicidal|going|would|kill|wanted|depressed|die|hurt|feel
<i> ~1 stopped|quit|recovered|free|clean|finally_stopped ~2 self_harm|self_harming|selfharming|cutting|hurting|harming|from_self_harm|suicidal|thinking|overdosing|cut|from|feeling ~2 myself|suicidal|$
havent|not|never|stopped|no_longer|longer ~4 self_harmed|selfharmed|self_harm|self_harming|cut_myself|cut|suicidal|hurt_myself
thoughts|idea|feeling|feelings ~3 suicid* ~2 went_away|gone|stopped|have_gone|have_passed|passed
no_longer|not_now|used_to_be|used_to_feel|was_once|once_was|stopped_feeling|stopped_being|less|never_been|wasnt|werent ~2 suicidal|depressed|scared|afraid|unsafe|frightened|hopeless|worthless
used_to|once ~2 feel|be|felt|was|hate|want|think|cry|self_harm|cut|hurt|cutting|wish ~4 suicidal|hopeless|worthless|<self>|dead|die|suicide|depressed|afraid|scared|every_day|hated|harm
# idioms
<i> ~2 nearly|almost|literally|just|practically|could_have|couldve|wanted_to|could|thought_i_would|thought_id|about_to|was|half|just_about|wanted|could_of ~1 died|die|dying|dead ~2 of|from|laughing|with|when|right|on_the_spot|inside|waiting|there|embarrass*|shame|boredom|for_a|a_death
dying|die|dead|died|dyin ~1 of|from|with ~1 embarrass*|boredom|laughter|shame|curiosity|heat|thirst|hunger|cringe|old_age|cold|laughing|mortification|happiness|it_all_that
dying|die|dyin for|to|of ~1 a|the|some|my|know|see|get|try|hear|go|wee|loo|pee|find|thirst|ask|use|drink|meet|cup|tea|coffee|fag|sit
to_die_for
dead ~1 nice|good|easy|quick|slow|simple|helpful|funny|kind|friendly|happy|chuffed|tired|on_my_feet|on_time|end|line|battery|on_arrival|weight|lovely|busy|handy|impressed|good|cold|zone|signal|straight|ringer|set|against|right|wrong|beat|boring|annoying|quiet|certain|sure|keen|serious|annoyed|confused|proud|leg|arm|slow|ringers|heat|wood|space|posh
rather|sooner|prefer ~1 die|be_dead|eat|be|than|watch|walk|die|stick|gouge|have_teeth|chew|kill_myself|hang_myself ~8 than ~6 ring|call|phone|use|fill|queue|wait|park|eat|listen|sit|drive|read|deal|speak|do_that|go_back_to_that_website|work_there|shop|press|log|get_the_bus|catch|tory|labour|vote|download|app|password|again_with_the
<i> ~2 die|dying|dead|kill_myself|killed_myself|hang_myself|kms ~1 laughing|of_boredom|from_boredom|of_embarrassment|of_laughter|from_laughing|waiting_for|in_the_queue|on_hold|before_the|before_they|before_someone|before_anyone|if_i_have_to_listen|if_i_hear|of_old_age|listening_to|from_embarrassment|over_a_parking|over_the_parking|of_shame|if_i_had_to_wait|lol|haha
phone|battery|laptop|car|computer|plant|plants|engine|signal|internet|tablet|screen|app|wifi|line|connection|machine|boiler|link|chat|website ~2 died|dead|die|dying|dies
kill|killing|killed ~1 time|an_hour|hour|minutes|the_lights|lights|the_mood|two|the_engine|the_noise|some_time|the_app|the_music|the_sound|the_vibe|off_the_weeds|weeds|the_germs|germs|bacteria|bugs|the_fun|the_high_street|our_high_street|the_pain|two_hours|a_few|slugs
<i>|could|id|would|i_would kill|murder for
could|couldve|could_have|felt_like|wanted_to|want_to|would_have|could_of ~1 kill|killed|murder|murdered|strangle|strangled|hit|slap|slapped|punch|punched|throttle|throttled|screamed|scream|shot|cry|cried ~1 the|that|a|him|them|her|someone|somebody|you|it|my|whoever|for|with
could murder a|some
feet|back|knees|knee|legs|shoes|paperwork|forms|heels|stairs|head|hip|queue|waiting|admin|wait|music|traffic|hill|heat|boots|parking|prices|bills|tooth|hips|eyes|neck|ankles|ankle|bureaucracy|website|emails|meetings|shoulders|calves|price|suspense|noise|humidity|chairs|homework ~4 killing|murdering|killed|kills|hurting|hurts|hurt|finished|murder|kill|doing me|us
this|it|its|which|that|these|those ~5 killing|killed|kills|kill|murdering|hurting|hurts|hurt me|us $|with|but|having|to|when|not|by|how|just
death|bored|tickled|freezing|frozen|scared|sick|worried|loved|done to_death|to_tears
be the death of
catch|caught my|your death
deadline|heart|skin|trip|foot shot|cut|in_mouth
shoot|shot|shooting me|over ~1 an|a|your|email|message|text|line|look|down|in_the_foot|questions|with_a_question|with_questions|her_number|a_smile
shot|shoot <self> in ~1 foot
kick|kicking|kicked <self> ~1 for|over|when|because|that
kicked|kick|kicking|hitting|hit|knocked me ~1 off|out|like|in_the_pocket|hard_financially|with_a_bill|with_a_fine|with_a_charge|with_the|with_another|with_questions|for_six|that|up_for|when_i_realised|straight_away_how
hit|hits|hitting|beat|beats|beating|beaten|punch|punches ~1 the|me|us ~1 nail|ground|queue|rush|target|road|spot|button|traffic|crowds|deadline|panel|mark|at|to|record*|heat|jackpot|rush_hour|weather|clock|blues|system|bottle|town|shops|gym|bank|hardest|financially|head
hit it off
hit|hits|affect*|struck by|with ~1 a|the|another|an ~1 car|bus|van|fine|bill|charge|cyclist|bike|flu|covid|bike|lorry|fee|virus|ball|door|trolley|storm|cyclist|taxi|tax|rise|cuts|cut|scooter|motorbike
beat|beats|beating|beaten|thrash*|hammered|batters|battered|hits|slaughtered|murdered ~1 me|us|him ~1 at|by|to|hands_down|fair|in ~1 chess|cards|scrabble|dominoes|bingo|pool|it|football|table|tennis|the|a|darts|snooker|monopoly|bowls|goals|nil|draughts|fifa|bed
^|it|that|this|just beats me
hurt|hurts|burnt|burned|cut|injured|burn|scalded|hurting|bruised <self> ~2 on|at_work|falling|slipping|lifting|cooking|when_i_fell|while|playing|tripping|with_the|in_the|getting|doing|running|shaving|opening|by_accident|accidentally|and_minor|climbing|moving|carrying|gardening|ironing|putting|reaching
accidentally|fell_and|slipped_and|tripped_and|fell ~2 hurt|cut|burnt|burned|hit|overdosed|hurting|took|injured ~3 <self>|my|me
hurt|hurts|cut my|me ~1 feelings|pride|knee|back|ankle|arm|foot|leg|pocket|wallet|hand|eyes|finger|head|ears|hours|money|benefits|benefit|toe|hip|wrist|neck|shoulder ~1 when|on|on_the|falling|lifting|at|from|because_the|getting|reading|at_work|$|trying|to|by|in_half|again_without|off
nurse|doctor|dentist|phlebotomist|physio|surgeon|injection|needle|jab|needles|blood_test|chiropodist|podiatrist|vaccine|consultant|mri|scan|barber|optician|paramedic|midwife|vampire ~6 hurt|hurts|cut|touched|touching|hit|hurting|bled|bleeding|jabbed|stabbed|burned|burnt|pushed|held|grabbed|stop
end|ending|finish|finishing|stop ~1 it|my|this|the|things|everything|it_all ~3 claim|call|chat|survey|conversation|contract|form|tenancy|subscription|membership|letters|here|questionnaire|session|benefit|application|meeting|there|phone|on_a|review|lease|payment|payments|direct_debit|with_a|up|course|treatment|marriage
end it there|here|on_a_high|now_as
go_on|carry_on|cope|take_this|take_it|keep_going|manage|hold_on|do_this|take_any_more|face|take_much_more|take_this_any_more|coping ~2 the_bus|bus|buses|website|holiday|site|online|the_train|trips|the_app|app|line|at_work|to_the_next|stairs|about_it|with_the|with_this_form|with_these_forms|with_another|with_stairs|with_change|with_the_new|with_the_stairs|with_the_website|for_hours|about|and_on|the_phone|the_computer|to_college|to_university|my_own|on_the_site|on_hold|any_longer_on_hold|form|steps|of_the_bins|online_banking|photo|photos|picture|rubbish|noise|bins|on_the_bus|outings|facebook|parking|timetable|spam|litter|trip|trips|a_trip|dust|bus_service|page|button|survey|outside|as_proof|to_the_shop|walks|walk|on_the_lift|lift|ladders
end|edge of my rope|tether ~2 with ~3 council|bins|website|app|phone|parking|neighbours|form*|housing|system|buses|bus|repairs|noise|contractor
give|gave|giving|given up ~2 smoking|trying|on_the|waiting|with|work|my_seat|the_car|on_this|my_job|drinking|driving|on_getting|and|on_them|on_you|phoning|ringing|calling|after|on_buses|and_went|my_time|sugar|meat|hope_of|on_it|my_flat|and_left|alcohol|halfway|the|on_that|booking|coffee|chocolate|once|asking|on_council|on_ever
lost|losing|given_up|gave_up|giving_up|give_up|lose|no ~1 all? hope ~1 of|with|that|in|for ~2 the|getting|this|council|ever|you|it|fixing|them|seeing|being|they|our|parking|trains|bus|repairs|any|lift|an_appointment|a_reply
no|any|the|see|whats|what_is|theres|there_is|see_the|little ~1 point|purpose|reason|use ~2 in|of|to|for|me|giving|asking|filling|having|complaining|ringing|going|doing ~2 survey|form|forms|asking|complaining|filling|ringing|calling|waiting|having|going_there|emailing|phoning|going_back|going|doing|these|second|driving|this_form|this_survey|booking|appeal|writing|applying|using|trying_to_park|trying_to_call|reporting|queuing|giving|buying|tell*|it_when|an_appointment
hopeless ~1 trying|service|system|website|at|at_getting|department|app|organisation|communication|signage|to_park|trying_to|with_computers|with_technology|case|driver|staff|when_it_comes|for_parking|getting|in_this|queue
drown|drowning|buried in|under ~1 paperwork|forms|letters|emails|admin|work|red_tape|washing|leaflets
burden of|on_the|for_the
scared|afraid|frightened|terrified|worried|nervous|fear ~1 of|that|about ~3 needles|needle|dogs|dog|heights|dentist|dentists|operation|injections|spiders|the_stairs|stairs|falling|flying|lifts|the_dark|hospitals|missing|losing|the_results|scan|blood|bus|cyclists|traffic|mri|trains|the_road|catching|covid|slipping|e_scooters|scooters|birds|escalators|computers|technology|the_internet|scams|being_late|surgery
im afraid ~1 i|the|that|it|there|you|we|he_is_not|this|your|not|so|he_was|she_was|she_is|he_is|they_were|they_are|to_say
afraid|scared|frightened|worried|terrified|fear|dread ~1 to|of ~1 go|going|walk|return|get|come|walking|getting ~1 home|back ~4 the_path|dark|lights|lighting|streetlight|street_lights|street|streetlights|ice|icy|bus|alone_at_night_because_there_are_no_lights|late|pavement|underpass|park|alleyway|canal
breakdown|break_down of|in_communication|recovery|cover|on_the|van|truck|lorry|service|of_costs|of_trust|company|in|at_the_side|in_trust|by_area|figures
falling apart|to_pieces ~1 after|because_of_the|with_damp|at_the_seams|from_damp|and_needs|because_no|and_nobody_repairs
road|roads|house|building|ceiling|roof|benches|bench|lift|chair|chairs|bus_shelter|flat|kitchen|hospital|book|books|play_area|surgery|block|boxes|shoes|toys|library|hall|nhs|place|town|centre|door|system|wheelchair|shed|school|bus|country ~3 falling_apart|falling_to_pieces|coming_apart|fell_apart|falling apart
let|lets|allowed|allow|allows me|us out|go|leave ~1 early|of_hospital|from_hospital|the_ward|through|on_the_bus|at_the_stop|without|home_from|when_i|after|first|on_time|of_the_contract|of_work|until_my
receptionist|staff|security|nurse|doctor|ward|doctors|bouncer|hospital|consultant|driver|council|bus|they|landlord|website|school|app|jobcentre|bank ~1 wont|wouldnt|didnt|doesnt|not let|allow me|us ~1 leave|out|go|see|eat|use|have
car|door|bus|driver|lift|toilet|battery|engine|bathroom|loo|wheelchair|train|gate ~4 locked|trapped|stuck me? in|inside|out
locked|lock me ~1 out|of_my_account|out_of_my|out_of_the|from_my_account
train|driver|rail|line|bus|tram ~5 jumped|threw|thrown|suicide|jump
someone|somebody|person|man|woman|people|guy ~2 jumped|threw|thrown|was ~2 himself|herself|train|tracks|in_front
jump|jumped|jumping|leap* ~1 through|to|the|at|on|for|ship|queue ~1 hoops|queue|conclusions|chance|bus|train|bandwagon|joy|start|gun|last
jumped|jump|fell|came|slipped ~1 off|from ~1 a|the ~1 wall|bus|ladder|swing|kerb|step|bed|trampoline|horse
walk|walking|drive|driving|stepped|step|step_out|cycle|lie|lying|stand ~1 into|over|across|on|past|under|off|by ~1 the ~1 road|town|bridge|traffic|motorway|river|canal|bus|train|platform|sea ~4 because|there|is|pavement|to_get|view|path|walk|lovely|with_the_dog|ramp|to_the|for|every
trapped|stuck in ~1 the|a ~1 lift|traffic|queue|system|loop|toilet|phone
live|living ~1 closer|near|nearer|in|independently|with|on|by|here|at|alone|longer|there|next ~1 to|my|a|the|school|bus|family|sister|own
cant|couldnt|cannot live without
dont|do_not|didnt ~1 want|wanna ~1 be|wait|stay|live|wake ~1 here|there|up|in_this_area|on_this_estate|near|next_to|in_this ~3 all_day|for_hours|again_next|waiting|long|until|till|at|the_baby|the_kids|him|her|early|to_a|everyone|with_noise|the_neighbours|queue|area|estate|flat
want|wanted|wish|hope ~1 to? be|get gone|out ~2 from|of|by
<i> ~2 wish|hope|wanted|want|hoping ~1 not to|i ~1 wake|waking ~2 the|him|her|my|kids|baby|early|neighbours
threaten|threatens|threatening|threatened|threats ~3 sanction|legal|court|to_stop|bailiffs|fine|to_evict|with_eviction|closure|to_cut|to_close|close|rain|with_a_fine|sanctions|to_leave_the|to_move|to_sue|strike|library|with_court|stop_my|to_take_me_to_court|with_bailiffs|to_cancel|with_legal
council|letter|letters|jobcentre|dwp|company|bailiffs|landlord|department|government|hmrc|bank|school ~3 threaten|threatens|threatening|threatened
attacked|attack|attacks|assault|abuse|abused|abusive|threatening|aggressive ~4 verbally|problem|argument|idea|on_the_phone_politely|in_the_press|policy|tone|on_social_media|towards_staff|to_staff|letter|letters
verbally attacked|assaulted
heart|asthma|panic|cyber|anxiety attack|attacked ~8 ago|last|years|was|came|helped|ambulance|clinic|nurse|great|excellent|had
had|have_had|after|since|my|following|survived|recovering ~3 heart_attack|stroke|seizure|overdose_of_paperwork
chest pain|pains|clinic ~6 last|year|month|spring|summer|was|were|ago|came|clinic|seen|week|paramedics|went|took|had|then
had|with|having_had|for|went_in_with chest pain|pains
asthma|inhaler|copd|hill|stairs|smoke|heat|mask|damp|dust|mould|uphill|laughing ~6 breathe|breath|breathing
breathe|breath|breathing ~4 stairs|hill|uphill|mould|damp|dust|mask|traffic_fumes|fumes|smoke|easily|better_now
fire alarm|drill|door|brigade_came|exit|station|service|safety|extinguisher
child|children|kids|baby|boy|girl|son|daughter ~3 screaming|crying|screamed|cried ~5 waiting|bored|queue|hungry|tired|vaccin*|jab|jabs|ward|injection|room|in_the_next_bed|on_the_bus|cinema|shop|train|because_he_wanted|toys|sweets
left ~3 alone|waiting|on_their_own ~4 waiting_room|corridor|ward|trolley|with_the_play|to_play
children|kids|child|baby|son|daughter|boy ~3 hurt|hit|cut|burnt|burned|touched|touching ~2 his_head|her_head|his_knee|her_knee|his_arm|her_arm|his_hand|her_hand|his_finger|her_finger|each_other|the_ball|playing|goal|toys|fell|animals|on_the_slide|on_the_swing
help me ~1 with|find|fill|to|out|get|understand|apply|book|complete|move|carry|up|off|in|onto|at|when_i
need|get|got|want|give|please|could_you|can_you ~1 help|to_help ~1 me ~1 with|find|fill|to|understand|apply|get|move
ambulance|police|help|paramedics ~3 came|arrived|was|were|took|didnt|hours|crew|turned|quickly|within|service|should|station
rang|rung|called|phoned|call|calling|ring ~3 999|police|ambulance ~3 came|and|they|took|waited|hours|for|when|as|who|arrived|because_my_neighbour|about
broken|broke|break|breaking|burgl* ~2 into|in ~6 last|year|while|police|ago|shed|were_out|holiday|came|month|insurance
banging|hammering|kicking|smash*|drilling|builders|workmen|neighbours ~5 door|window|wall|walls ~4 all_night|football|noise|builders|repair|fixed|kids|ball
get|getting|got|gets ~2 in|into ~1 the door|building|house|flat|window ~5 wheelchair|ramp|key|keys|steps|code|fob|pram|buggy|scooter
film|films|book|tv|programme|documentary|drama|novel|story|soap|play|poster|leaflet|advert|song|show|game|series|episode|movie|character|news ~10 kill*|suicid*|die|hit*|beat*|hurt*|violent|abus*|himself|herself|gun|knife|murder*|rape*|attack*
cutting|cut ~1 the|back|down|off|hours|corners|grass|costs|in|out|through|up|services|it_fine|hedge|my_hours|my_money|my_benefit|my_pip|hair|my_hair|my_toenails|my_nails|my_food|my_grass
goodbye|goodbyes ~2 staff|ward|nurses|everyone_on_the|team|to_the|and_thanked|and_thank|at_the_door|with_a
all|everyone|everybody the_best|and_thanks|and_thank
took|taking|take|taken|swallow* ~1 all|a_lot|the|my|whole|loads ~1 of? ~2 day|morning|time|forms|paperwork|afternoon|details|hours|information|tablets_as|as_prescribed|medication_as|a_while
painkillers|tablets|meds|medication|pills|insulin ~3 ready|here|now ~4 collect|pharmacy|chemist|collection|prescription|to_pick|delivered
save|saved|saving|collecting|collect|counting|counted ~3 pills|tablets|meds|medication ~4 chemist|pharmacy|trip|delivery|box|dosette|for_mum|journey|prescription|properly|with_the_nurse|nurse
had_enough|done|sick|tired|fed_up|finished|through ~1 of|with ~1 this_life_of|living_in|living_with|living_next|living_on_this|living_near|living_like_students|living_out
crying|cry|cried|sob* ~2 every_day|all_day|all_night|constantly|with ~2 baby|relief|laughter|joy|happy|tears_of|with_joy
baby|child|infant|toddler|newborn|twins|kids|tears|happy|next_doors ~1 wouldnt|keeps|kept|was|is|started|stopped|wont|of? crying|cry|cried
cried|cry|crying with relief|laughter|joy|happiness|laughing
stopped|stop me ~1 from
depression|depressed|anxiety group|nurse|clinic|team|medication|support|course|tablets|service|therapy|and_anxiety_group|and_anxiety_service|but|years_ago|when_i_was|in_the_past|has_lifted|is_better
better|much_better|well|recovered|over ~2 now ~6 depressed|depression|suicidal
police|they|he|she ~1 never|didnt|not|hasnt|has_never ~2 hurt|hit|threatened|touched|harmed|abused me|us
weight|bag|lifts|door|heavy|machine|seat ~3 hurts|hurt|hit|hits|cut|knocked me
jokes|joke|comedian|comedy|so_funny|laughing|laughed ~5 killing|killed|kills me|us
son|daughter|grandson|kids|children ~2 beat|beats|hit|hits|hitting|beating|thrashed|kicked|kicks|punched me|us ~1 at|by|in|on_the|with_the_ball|with_a_ball|with_a_pillow|every_time_at|hands_down
door|wind|trolley|ball|swing|cupboard|scaffold*|sign|shutters|barrier|wave|news|price|bill|cost|sun|smell|heat|cold|branch|frisbee|drawer ~3 hit|hits|hitting|smacked|struck|slapped|knocked|punched me|us
scream|screamed|shouted|shout|pinned|grabbed ~1 me ~1 a_chair|a_seat|my_attention|attention|a_coffee|to_say|for_a_chat
grabbed|grabs me ~1 a|my|some
rope|knife|knives|blade|razor ~8 path|canteen|kitchen|fence|cutlery|blunt|climbing|sharp|tied|boat|washing|gym|shave|kit|skipping|amnesty|display|butter|bin|block|crime_bin
skeleton staff
hell|living_hell ~2 parking|traffic|website|trying|on_the_phone|queue|to_park
feel|feeling|felt ~1 like ~1 a ~2 burden|number|nuisance ~1 asking|when_i_call|to_staff|on_staff
nobody|no_one|noone|no_body ~1 cares|care ~1 about ~1 us|our|this|the|that|disabled|pensioners|old|tenants|litter|potholes
rock_bottom ~1 prices|price|morale|service
hit|at|reached rock_bottom prices
breaking_point ~1 because|nhs|services|roads|a_and_e|system|hospital
nhs|hospital|staff|system|service|services|schools|roads|nurses|trains|a_and_e|ward|council|teachers|social_care|carers ~5 breaking_point|its_knees|crisis|not_coping|cant_cope|cannot_cope|collapsed|at_risk|struggling_to_cope|rock_bottom|falling_apart|on_the_brink
housing|climate|staffing|winter|energy|financial|cost_of_living|funding|cost crisis
crisis|mental_health team|line|house|service|cafe|nurse|workers|worker|loan|grant|support
in crisis because|and_needs_funding|mode
not_alone|feel_less_alone|less_alone|never_alone
all_alone|so_alone|completely_alone ~2 corridor|waiting|ward|room|trolley
<i> ~1 was|felt ~2 raised|cared|seen|supported|listened ~1 alone
stalker|stalking ~3 training|law|awareness|posters
forced me ~1 to ~1 wait|queue|use|pay|go|fill|walk|download|apply|move|take|stand|sit|call|sign
forced|made|makes|make|making me ~2 wait|queue|laugh|smile|feel|cry|sell_my_car|sell_my_house|use|pay|repeat|go_online|welcome
locked|lock ~1 toilets|gate|door|account
touched|touching me ~1 by|deeply|that_they|how
touched by
afraid|scared|fear*|frightened|terrified ~1 of|for ~2 losing|my_home|my_job|the_bill|bills|the_cost|the_future_of|heating
dangerous|lethal|deadly|killer|death_trap
death trap|certificate|grant|benefit|benefits|registration|in_service
blood pressure|test|tests|sugar|clot|donor
dead body|mans|mens

= long ago
my first|previous|late|former|old husband|wife|partner|marriage|boyfriend|girlfriend
happily|remarried|recovered
last year ~8 now|good|better|great|well|fine
in the eighties|nineties|seventies|sixties|noughties|past
when we were ~1 small|kids|little|young
over it|that
ago
years|decades|long_time|ages|months back
as a|an|young? ~1 child|kid|teenager|teen|youngster|girl|boy|lad|student|little_girl|little_boy|young_woman|young_man|young_person
when i was ~3 young|younger|little|child|kid|teenager|teen|small|school|twenty|in_my|a_student|growing|teens|living_in|a_girl|a_boy|lad|first|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21
when we were ~1 kids|young|children|little|married
growing up
in|during|since my ~1 teens|twenties|thirties|youth|childhood|20s|30s|early|first
in|during|of|around|until|back_in|since_leaving_in|autumn|summer|winter|spring|january|february|march|april|june|july|august|september|october|november|december #year
in ~1 the ~1 past|nineties|eighties|seventies|sixties|90s|80s|70s|noughties|2000s|old_days
used to
long|many|several|some|few years|time ago|before|back
years later|before
back then
once
in a previous life|relationship|marriage
at the time
#year when
my first marriage
my late husband|wife|partner|father|dad|mother
at school i

= still
still
since
again
i|and|just|really cant|cannot|want|wanna|wish|hate|keep|need|dont
im|i_am ~1 so|really|not|still|being|going|thinking|scared|afraid|suicidal
minutes|minute|hour|hours|mins|days|weeks|an_hour|week|nights|couple_of_days|few_days|fortnight|moment ago
now ~1 im|i|he|she|hes
and_now
ever since
to this day
even today
keeps
every night|day|week|time
recently
last night|week|friday|saturday|sunday|monday
"""
