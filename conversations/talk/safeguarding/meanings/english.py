"""English words by what they mean, for weighing a text whose phrases nobody foresaw."""

WORDS = """
me: i me my mine im ive ill id iam imma we us our
self: myself meself mesel my_self oneself
you: you your yous u ya yourself
he: he him his hes hed hell himself she her hers shes shed herself shell they them their theyre theyll theyd themselves bloke fella geezer guy man men lads woman
partner: husband hubby wife partner boyfriend girlfriend bf gf ex exs fiance fiancee spouse missus other_half fella hubbys husbands partners boyfriends exes
elder: dad dads father fathers mum mums mom mam mams mother mothers stepdad stepfather stepmum stepmother parents uncle uncles auntie aunt grandad granddad grandpa grandfather gramps nan gran brother brothers cousin cousins stepbrother family inlaws in_laws mother_in_law father_in_law
minder: carer carers foster_carer foster_mum foster_dad foster landlord boss manager teacher coach priest imam pastor tutor babysitter childminder lodger supervisor gaffer guard warden neighbour neighbours
child: child children kid kids baby babies toddler toddlers infant newborn little_one little_ones bairn bairns wean weans girl boy girls boys lad lass son sons daughter daughters grandson granddaughter grandkids niece nephew twins pupil pupils stepson stepdaughter year_old yo childs kiddies lads lassie
young: little younger younger_brother baby_brother small tiny only five six seven eight nine ten eleven twelve thirteen fourteen fifteen primary nursery reception year_six school
near: mate mates friend friends best_mate flatmate housemate sister brother pal bestie colleague neighbour cousin someone_i_know
nobody: nobody no_one noone no1 none not_a_soul not_one_person no_body
everyone: everyone everybody every1 all_of_them the_world people others whole_world the_family
not: not no never dont doesnt didnt wont wouldnt isnt arent wasnt cant cannot couldnt without havent hasnt hadnt aint nor hardly barely nothing
cant: cant cannot couldnt unable carnt cnt can_not too_much no_longer
fear: afraid scared frightened terrified petrified fear fears scares frightens terrifies frit dread dreading panic nervous anxious flinch flinches flinching eggshells eggshell tremble trembling shaking shake scary uneasy on_edge tense worried
pain: pain hurts hurting agony aching suffering suffer suffered torment anguish misery torture ache unbearable raw
cry: cry crying cried cries sob sobbing tears weep weeping bawling in_bits floods
tired: tired exhausted weary knackered worn_out sick_of fed_up had_enough enough burnt_out drained shattered tired_of done_in had_it spent
done: done finished through over ended its_over all_over given_up give_up giving_up gave_up quit
hopeless: hopeless hope hopelessness despair desperate bleak futile helpless doomed lost_hope no_hope ruined broken wrecked shattered beyond_help no_way_back past_saving
empty: empty numb hollow dead_inside nothing_inside shell void blank robot ghost going_through_the_motions dont_feel feel_nothing nothingness invisible
dark: dark darkness black hole pit well abyss tunnel bottom cloud fog drowning sinking drown sink underwater suffocating spiral spiralling rock_bottom rabbit_hole blackness weight crushing heavy
trapped: trapped stuck cage caged prison prisoner cornered no_way_out nowhere_to_turn walls closing_in suffocate captive hostage nowhere_to_go no_escape imprisoned
alone: alone lonely loneliness isolated by_myself on_my_own unloved unwanted abandoned friendless nobody_left no_friends rejected
shame: ashamed shame guilt guilty disgusting disgust dirty embarrassed humiliated filthy
hate: hate hates despise loathe detest cant_stand
useless: useless worthless pathetic failure failed failing rubbish waste waste_of_space burden drain dead_weight liability millstone nuisance good_for_nothing letting_everyone_down let_everyone_down let_down disappointment in_the_way no_use no_good pointless space worth_nothing a_mess parasite
lost: lost losing lose loss
cope: cope coping carry_on go_on keep_going keep_on hold_on hang_on cope_with hack_it face facing manage get_through survive last take_it take_this take_much take_any bear stand handle bear_it soldier struggle keep_this_up do_this fight fighting get_up get_out_of_bed function
break: breaking breakdown broke snap snapped falling_apart coming_apart cracking cracked crumbling meltdown end_of_my_tether breaking_point over_the_edge unravelling to_pieces crack falling_to_bits wits_end last_straw the_edge end_of_my_rope
die: die dies died dead dying death deceased perish croak snuff_it pop_my_clogs drop_dead pass_away not_alive heaven six_feet_under buried bury grave funeral coffin ashes cremated kick_the_bucket dieing corpse body
kill: kill kills killed killing murder murders murdered slaughter finish_off do_me_in do_us_in finish_me do_away top_myself unalive unaliving kms homicide
suicide: suicide suicidal self_harm selfharm self_harming self_harmed od overdose overdosed overdosing kms ctb take_my_life end_my_life topping hang hanging
cut: cut cuts cutting slit slash slashing slice slicing carve carving scratching scratch burn burning burnt burned stab stabbed stabbing
blade: razor razors blade blades knife knives scalpel craft_knife stanley scissors glass lighter penknife
pills: pills pill tablets tablet tabs meds medication paracetamol ibuprofen codeine insulin morphine antidepressants painkillers sleeping_tablets sleepers packets packet prescription blister diazepam capsules dosage
dose: handful bottle whole box all_of all_my every_last hoard hoarding hoarded stash stashing stashed saving saved_up stockpile stockpiling stockpiled swallow swallowed swallowing took taken taking necked downed washed_down overdose amount how_many
rope: rope noose belt cord ligature hose exhaust fumes gas plastic_bag beam rafters bleach antifreeze poison weedkiller flex tie_a_knot shotgun gun pistol trigger
jump: jump jumping jumped leap step_off step_out stepping_out walk_out_in_front throw_myself let_go swerve crash swerving steer stop_pedalling fall_asleep_at_the_wheel drive_into walk_into
height: bridge bridges roof ledge cliff cliffs balcony car_park multistorey tower viaduct flyover edge top_floor window pier
railway: railway train trains track tracks platform crossing lorry lorries motorway traffic underground tube oncoming
water: river lake sea canal reservoir weir dock ocean harbour tide waves
sleep: sleep asleep sleeping bed lie_there lie_down lay_down drift_off nod_off close_my_eyes shut_my_eyes eyes
wake: wake wakes woke waking woken wake_up waking_up woke_up open_my_eyes morning mornings get_up opening_my_eyes
end: end ending end_it finish finish_it stop stops stopped it_all all_of_it end_things the_end call_it_a_day switch_off turn_off off_switch pull_the_plug final last way_out exit escape out
gone: gone leave leaving left disappear disappearing vanish vanished fade evaporate away go_away not_here not_be_here not_around missing slip_away cease absent checked_out checking_out dissolve erase erased
live: live living alive exist existing existence be_here being_here here around breathing breathe survive stay going_on be_around stay_alive be
world: world planet earth universe this_life
life: life lives living my_life
point: point reason reasons purpose use meaning sense why bother worth worth_it whats_the_point matter matters pointless value
future: future tomorrow christmas xmas birthday next_week next_month next_year weekend summer new_year spring thirty forty years_time grow_up another_day one_more_day another_night much_longer end_of_the_week see_the other_side
reach: make_it making_it reach see get_to last_until be_here_for live_to thru through till until see_out make
better: better better_off happier easier relieved relief freer lighter calmer glad rid well_rid favour best_thing
without: without if_i_wasnt if_i_werent if_i_didnt if_im_not once_im when_im after_ive after_i after_im if_i_was if_i_were wasnt_here wasnt_around wasnt_in not_in_it wasnt_on werent_here
notice: notice notices noticed miss misses missed realise realised care cares cared mourn mind find_me found_me look_for_me bat_an_eyelid give_a_damn bothered shed_a_tear remember check_on ask_after
goodbye: goodbye goodbyes bye farewell see_you_on last_message last_words final_message last_post so_long
letter: letter letters note notes card cards text wrote written writing will message video recorded
sorry: sorry forgive forgiveness apologise
affairs: funeral will insurance paid_off sorted_out affairs passwords password bank_details cleared_out who_gets gave_away given_away giving_away give_away rehomed rehome my_things belongings jewellery instructions arrangements ready_for tidied_up put_in_order in_order look_after take_care_of goldfish my_dog dog cat
plan: plan plans planned planning thinking_about thought_about think_about thoughts thinking think wondering imagine imagining picture daydream fantasise googled googling researched researching looking_up worked_out decided picked chosen how_many how_high ways method methods urge urges tempted voices voice intrusive head
want: want wanna wana wish wishing hope hoping pray praying dream longing long_for rather would_rather like_to need ready begging crave wanting
hit: hit hits hitting beat beats beating beaten punch punches punched punching slap slaps slapped slapping kick kicks kicked kicking smack smacks smacked belted thump thumps thumped batter batters battered wallop wallops clout clouts whack whacked headbutt headbutted lay_into laid_into lays_into fist fists lashes lamp lamped leather hiding raises_his_hand raised_his_hand violent violence bashed knocks_me knocks hand_to
choke: choke chokes choked choking strangle strangles strangled throttle throttled suffocate pillow smother smothers smothered windpipe gripped_my round_my_neck
push: push pushes pushed pushing shove shoves shoved drag drags dragged grab grabs grabbed grabbing pin pins pinned pull pulls pulled throw throws threw throwing thrown yank yanks yanked slam slams slammed twist twists twisted shakes shook shaken spit spits spat bite bites bit squeeze squeezes hold_down holds_down held_down chuck chucks
body: hair neck throat face head arm arms wrist wrists ribs leg legs thigh thighs stomach jaw nose eye eyes tooth teeth lip skin back ear fingers skirt bra underwear knickers private privates breast bum bottom crotch chest veins
weapon: weapon knife gun machete axe hammer bat crowbar hatchet blade sword shotgun pistol screwdriver bottle acid petrol chain stick iron belt cable shoe slipper spoon hanger rod
blood: blood bleed bleeding bleeds bloody wound wounds wounded gash unconscious collapsed passed_out not_moving lifeless blue not_waking limp
bruise: bruise bruises bruised bruising black_eye black_and_blue marks mark scars scar cuts fingermarks swollen split_lip broken_nose broken_ribs fracture fractured burns cigarette_burns makeup_to_cover cover_up
sex: sex sexual sexually rape raped rapes raping molest molested grope gropes groped touch touches touched touching fondle naked nude nudes undress undressed kiss kissed kisses private_parts intercourse sleep_with sleeps_with abused abuse abuses abusing abusive assaulted assault groom groomed grooming under_the_covers into_my_bed into_her_bed into_his_bed gets_into_bed strip down_there
photo: photo photos pictures pics pic picture video videos camera cameras webcam snapchat filming films filmed images online
force: force forced forces forcing make_me makes_me made_me making_me make_us makes_us coerce coerced pressures pressured pressuring against_my_will no_choice no_say ordered orders compel blackmail blackmailing blackmailed trick tricked obey owns owned belong owes owe debt bond work_off
marry: marry marriage married wedding engaged groom bride cousin_back_home honour dishonour abroad back_home nikah arranged pakistan flight flights ticket
let: let lets allow allows allowed permission permit permits allowance ask_permission say_so decides decide dictates chooses rules rule ban bans banned forbid forbids forbidden supposed
check: check checks checking track tracks tracking tracker tracked monitors monitoring watches watching watched follow follows following followed spy spies spying listens listening reads reading goes_through timing times_me location video_call facetime interrogates questions accuses accuse jealous stalk stalks stalking stalker stalked turns_up waits_outside outside_my parked sits_outside
phone: phone phones mobile messages texts emails contacts whatsapp facebook social_media sim password account calls receipts mileage
money: money wages bank bank_card card cards pip benefits pension allowance cash salary savings purse receipts every_penny universal_credit account
papers: passport papers id visa documents brp
lock: lock locks locked locking bolt bolts bolted key keys padlock shut_in shuts shut keep_me keeps_me kept_me keep_us keeps_us hold_me holds_me indoors inside in_the_house confined tie tied tied_up chained barricaded cupboard cellar basement wardrobe shed
out: go_out get_out leave_the_house out_of_the_house let_out outside going_out the_house see_anyone see_my_family see_friends front_door
flee: escape flee fled fleeing run run_away ran_away running_away get_away hide hides hiding hid refuge get_out leave_him leave_her move_out got_out packed_a_bag safe_place somewhere_safe sofa
home: home house flat indoors go_home going_home get_home gets_home comes_home back_home in_the_door the_door through_the_door key_in the_stairs footsteps
threat: threat threats threaten threatens threatened threatening warn warns warned promised promises swears swore says_he says_hell said_hed going_to_get or_else hell_to_pay pay_for_it regret watch_out come_after comes_after track_me_down hunt_me find_me finds_me find_us come_for dont_dare if_i_tell if_i_leave if_i_ever if_i_dont what_happens_if knows_where knows_people tell_anyone take_the_kids take_my_kids
drunk: drunk drinking drink temper rage rages mood moods angry anger kicks_off loses_it lost_it goes_mad raging furious snaps flies_off smashed smashes smashing smash punches_walls explode explodes explosive unpredictable shouts shouting screams screaming screamed roar roars swears
secret: secret tell told say anyone believe keep_quiet quiet our_little_secret dont_tell not_supposed_to_say shouldnt_be_saying lie lied fell_down walked_into_a_door cover
safe: safe unsafe safety protect protected danger dangerous risk
hungry: hungry starving starved food fed feed feeds eat eaten eats eating meal meals dinner nappy nappies milk cupboards_are_empty scraps bins underfed skinny thin
neglect: neglect neglected filthy dirty unwashed left_alone home_alone on_their_own on_his_own on_her_own all_night all_day all_weekend wandering no_coat barefoot soiled midnight by_themselves unattended fend_for nobody_home no_heating social_services
belittle: names fat ugly stupid nothing worthless thick mad crazy mental belittles humiliates humiliate puts_me_down put_down insults insulted mocks slut whore bitch calls_me called_me criticises control controls controlling controlled cruel nasty horrible evil bully bullies bullied monster obsessed possessive mean
help: help sos rescue save please someone somebody anyone hurry quick quickly come urgent emergency asap
police: police ambulance 999 paramedics fire_brigade 112 cops coppers
now: now right_now tonight today just this_minute minutes_ago as_i_type any_minute any_second hour_ago currently at_the_moment this_morning this_evening hes_here still_here outside downstairs coming_up
fire: fire smoke flames burning_down alight petrol gas explosion alarm
breath: breathe breathing breath chest_pain heart_attack stroke fit seizure fitting chest collapsed airway
intruder: break_in breaking_in intruder burglar banging kicking_the kicked_the trying_to_get_in at_the_door smashed_the window door breaking_down forcing back_door stairwell garden
again: again every always keeps keep still constantly daily nightly every_night every_day every_time each more_and_more getting_worse worse most_nights these_days lately whenever
past: ago years_ago used_to last_year back_then in_the_past when_i_was as_a_child once decades years_back previously former since_then recovered recovery no_longer not_anymore anymore_now growing_up formerly
never: never ever ever_again anymore any_more no_more any_longer nomore forever for_good permanently
if: if when once
feel: feel feeling feels felt
so: so such completely totally utterly really too
good: good great kind lovely nice happy helpful brilliant excellent wonderful thank thanks thankful grateful friendly fantastic amazing pleased cheerful caring enjoy enjoyed love loved impressed superb polite enjoyable first_class recommend best well comfortable proud helped saved supportive
laugh: lol haha ha laugh laughed laughing laughs joke joking funny hilarious fun smile lmao hehe banter
service: council website app form forms queue queues bus buses car_park parking paperwork bins bin bill bills waiting wait waited appointment appointments receptionist signage lift timetable library course courses class survey system service services permit repair repairs boiler heating road roads pothole potholes online booking email office noise neighbourhood estate gp clinic hospital ward surgery dentist operation application tax rent office complaint complaints contractor contract charges price prices costs staffing staff nurse nurses doctor doctors driver drivers worker team department reception jobcentre website letter letters leaflet poster training session group groups advice helpline counselling counsellor physio scan results referral delivery
thing: tv film book show programme song music game football match coffee tea cake shop shopping holiday garden gardening weather rain sun cold heat shoes bag chair bench bike dog cat walk park gym swimming choir club internet broadband wifi printer computer laptop screen battery phone_line oven fridge
grief: passed_away passed grief bereavement bereaved widow widowed funeral cancer dementia hospice illness died mourning
report: awareness campaign leaflet training poster course statistics project charity research policy news podcast documentary article fundraiser report reports lecture talk
ask: asked asks asking question questions whether if_i wanted_to_know screening
work: work job shift shifts boss rota office overtime meeting meetings deadline project
would: would could should might may
see: see sees look looks looking saw
night: night nights midnight late evening evenings
time: day days week weeks month months year years friday saturday sunday monday since long time
says: says said saying tells telling told_me talking keeps_saying keeps_talking told_us
going: going gonna going_to about_to will wants try tries tried trying will_be
all: all everything anything something things
room: room bedroom bathroom kitchen floor stairs upstairs table drawer hostel garage
low: depressed depression low bad awful mess terrible lowest
deserve: deserve deserves fault blame brave courage guts
believe: believe believes believed
pregnant: pregnant pregnancy bump miscarriage
debt: debt debts evicted eviction homeless bailiffs lost_my_job sanctioned
attack: attack attacked attacks attacking harm harms harmed harming hurt hurts hurting injured
"""
