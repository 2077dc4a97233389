"""The 2,048 English words that receipts are made of. Checked by hand; the order is part of nothing that is kept.

Plain words of three to ten letters, most of them things one can see or do. About 900 are also in the English list of
BIP-39 (MIT licence, github.com/bitcoin/bips); the others are our own. Left out: unkind and frightening words (a receipt
must not say "abuse prison gun"), words that sound like another, American spellings, names. No two are one slip apart:
a letter changed, added, left out, or two changed about. So a slip can be mended, and never leads to another word.
A test holds what can be tested of this. Other languages use this list until somebody has checked one of theirs.
"""

WORDS = tuple(
    """
ability abundant account acid acorn action actor actress add addition address adjust admit advance adventure advice
afford afternoon agile agree aim airfield airmail airport airship alarm album alert algebra almanac almond alpaca
alpha alphabet altitude amazing amber amused amusing anagram analyst anchor anchovy ancient angle animal announce
annual another answer antelope anthem antler anvil apartment apology appear appetite apple apprentice apricot apron
aquarium arcade arch archway arctic area arithmetic armchair aroma around art article artist artwork asleep aspen
astronaut athlete athletic attic auto autograph autumn avenue average avocado aware away awesome axle backpack bacon
badger badminton bag bagel baggage bagpipes baker baking balance balcony ballerina balloon bamboo banana bandage banjo
banner banquet barbecue barber barley basin basket basketball bathtub battery bead beaming beautiful beauty beaver
bedroom bedside bedtime beehive beetle begin believe bell bench bending better bib bike bird birth birthday biscuit
black blackbird blade blanket blast blender blinking blizzard blossom blouse bluebell blueprint blur boating bobbin
bodice body bonfire bonnet bookcase booklet bookmark bookshop bookworm boot bottle bottom bouncing bouncy bouquet bowl
box bracelet braiding bramble branch brand brass brave breakfast breeze brewing brick brief briefcase bright brighten
brilliant bring bristle broadcast broccoli bronze broom broth browsing brush bubbly bucket buckle bud budget buffalo
bugle build bulldog bulletin bundle bungalow bunting burger burrow bushel business busy butcher buttercup button buyer
buzz cabbage cabin cabinet cactus caddy cafe calculate calculator calendar calm camel camera camp campfire canal
canary canister canoe canteen canvas canyon capable capital capsule car caramel caravan cardigan carefree caretaker
cargo carnation carnival carousel carpenter carpet carriage carrot carton carving cashew cassette castle casual
catalogue cauldron caution cedar celebrate celery ceramics ceremony certain chair chalk champion chapel chapter
charcoal charge charm chase chat cheddar cheering cheery cheese cheetah chemist chess chestnut chick chicken chief
chimney chipmunk chirping chisel chives chlorine chocolate choice choose chorus chrome chuckle chunk chutney cider
cinema cinnamon circle citrus city clapping clarinet clasp classic classroom clean clerk clever climb clip cloak
clockwork close cloth cloudy cluster coast coastline cobbler cobweb cocoa coconut code collar collect colony colourful
colt combine comedy comet comfort comma common company compass complete compost computer concrete confetti confirm
connect consider constant container continue contrast control cook cookbook copper coral corner corridor cosmic
costume cosy cottage cotton couch counting country couple coupon courier courtyard cousin cover cowboy crab cracker
cradle crafting crane crawl crayon creamy creature creek crescent crew cricket crisp crocus cross crossword crown
cruise crumb crunchy crust crystal cub cuckoo cucumber cuff cuisine culinary cupboard cupcake curious currants
currency curry curve cushion custom cute cutlery cycling cymbal cypress daffodil dainty damson dancer dancing
dandelion darling database dawn day daydream daylight daytime decision decorate decorator delicious delight den denim
describe design desk detail detective develop diagonal diamond diary dictionary diet digging dinghy dinner dinosaur
diploma dipping direct disc discovery display divide document doll dolphin domino donate door doorbell doorstep
doorway dotted double doughnut downhill downstairs dozen dragon dragonfly draw dream dress drift driftwood drive
drizzle drop drum dryer duck duckling duffel dusty duvet dwarf dwell eager eagle early earphones earring earth easel
easily eastern easy echo edition educate eel egg eighteen elbow elder electric element elephant elevator eleven elm
email emblem embrace embroidery emerald employ empty emu enchanted end enduring energy engine engrave enjoy enormous
ensure enter entry envelope equation equator equipment escalator escape essay estimate estuary evening evenly
evergreen evident example excellent exchange excite exercise exhibition exit expand expedition experiment expert
explain explorer express extend extra eyebrow eyelash fabric fabulous fade faith falcon familiar family famous fan
fancy fantasy faraway farewell farmer farmyard fashion favourite feature female fence fern ferret ferry festival fetch
field fifteen fifth fiftieth fig figure figurine filing film filter final finch finish fire firefly fireplace
fireworks first fish flagpole flannel flask flat flexible flint flipper floating floor floral floss flowing fluent
fluffy fluid flush flute fly foal focus foggy foghorn folder folding follow football footpath footstep forecast
forehead forest forever forgive fortnight forty forum forward fossil fountain fourteen frame freckle freezer freight
frequent fresh fridge friend frog front frontier frosty frozen fruit fudge fuel fungus funnel furnace furniture future
fuzzy gadget gain galaxy galley game garbage garden garland garlic garment garnet gather gauge gazebo gazing gecko
general generous genius gentle gerbil gesture geyser gift gigantic giggly gingham giraffe give glacier glad glance
glass glider gliding glimmer glimpse glitter globe glory glossy gloves glow glue goat goggles golden goldfish golf
gondola good goodnight goose gorilla gosling grace grammar grant grassy gratitude gravy green greeting grid grill
grinning grocer groceries group grove growing guess guide guidebook guitar gully gutter gymnast habit half hallway
hamlet hammer hammock hamster hand handbag handle handrail handshake happy harmony harness harp harpist harvest hatch
hawk hawthorn hazel headband headlight headline headphones health heartbeat heavy hedge hedgehog height helicopter
helium helmet help heritage herring hidden high highlight hiker hiking hillside hinge hippo history hobby holiday
holly home homework honest honey honeycomb hopeful hopping horizon horn host hotel hotpot hound hourglass household
huge hugging human humble humming hundred hungry hunt hurdle hyacinth iceberg icebox icicle icing idea igloo image
imagine important improve income incredible index indoor inform inkwell inlet inside inspire instrument interest
invention inventor invisible invitation invite iris iron island issue itinerary ivory ivy jackdaw jaguar jasmine jetty
jewel jigsaw jockey jogger jogging join joke journey joy jubilee juggler juggling juice jukebox jump junction jungle
junior juniper kangaroo kayak keen keeper keepsake kennel ketchup kettle keyboard keyhole kick kilometre kind kingdom
kitchen kite kiwi knapsack kneading kneel knitting knock knowledge koala lace ladle ladybird lagoon lakeside lamb
landing landmark language lantern laptop larder large lark laugh laughter laundry laurel lava lavender lawnmower layer
leafy leapfrog leaping learn leather leave left lemon lemonade length lens lentil leopard letterbox lettuce level
librarian library lichen lifeboat lifeguard lifetime light lightbulb lightning lilac lily lime limestone linen lining
lion lipstick list listening little lively lizard loaf lobster local location lock log logbook lookout loop lorry
lotion lotus loud lounge love loyalty luckily lucky luggage lullaby lunar lunch lunchbox lupin luxury lychee lyre
machine magic magician magnet magnetic magnify magnolia magpie mailbag mainland majestic major mallard mammal mammoth
manage mandolin mango mansion manual maple marathon marble marching marigold marina marker marmalade marrow marsh
marvel marzipan mason mast matchbox material matter mattress meadow mean meantime measure medium meerkat melody melon
melt member mention menu merge meringue merit mermaid mesh message messenger meteor midday midnight milkshake mill
million miner minibus minimum minnow minute miracle mirror misty mitten mixed mixing mixture mobile model modern
moisture molecule moment monitor monkey monsoon month moonbeam moonlight moonlit moped mosaic moss motor motorway
moustache movie muddy muffin mug mulberry multiply museum mushroom music musician myrtle mystery naming napkin narwhal
nation natural nature navigate neat neck nectar needle neighbour network news newspaper nickel nickname nightgown
nighttime nineteen noble nodding noisy noodle north northern notable note notebook notice nugget number nursery nutmeg
oasis oatmeal oats object observer ocean octopus offer office oil old olive olympic omelette omit ongoing onion online
onward onyx opal opening opera optical orange orbit orca orchard orchestra orchid order oregano origami ornament otter
outcome outdoor outfit outing outline outlook outside outward oven overall overcoat overhead overnight oxygen oyster
package paddling paddock pagoda paint palace palette pancake panda panel pansy panther pantry papaya paper paprika
parade paragraph parasol parcel parka parking parsley parsnip partridge party pass passage passenger passport pasta
pastel pastime pasture path patient pattern pavement pavilion payday peaceful peacetime peach peacock peanut pebble
peeling pelican pencil pendant pendulum penguin penny pension people pepper perfect performer perfume person petal
petunia pewter pheasant phone photo piano piccolo picking pickle picnic picture pigeon pillar pillow pilot pincer
pineapple pinwheel pioneer pipe pistachio pitch pizza planet planner planting plaster plastic platform platinum play
plaza plentiful plenty plough pluck plug plumber plump plunge plywood pocket poet poetry polite pollen polo pond
ponytail popcorn poplar porch porcupine porridge portal portrait postage postcard poster potato pottery pouring powder
powerful praise prawn precious prepare present pretend pretzel primer primrose privacy project promptly propeller
proper proud proverb publisher pudding pull pulley pullover pumice pumpkin pupil puppet puppy purely purple purse push
put puzzle pyjamas pyramid quail quality quantity quarter quartz question quick quicksand quiet quill quiver quiz
quote rabbit racecourse racing racket raft rail railway rainbow raincoat rainfall rainy raisin rake rally random
ranger raspberry raven ravine razor reader reading ready real receive reception recipe record rectangle recycle
redwood reef reflex refreshed reggae rehearse reindeer relax relief remarkable remedy remember remind repair repeat
replace report rescue reservoir resting return reunion review reward rhino rhubarb rhythm ribbon rice riddle riding
rink ripple rival river riverbank riverside roadside roaming robin robot rocking rolling romance roof rooftop rope
rosebud rosehip rosemary rotate roundabout routine rowboat rower royal rubber ruby rucksack rudder rule run runway
saddle safari saffron sage sailor salad salmon salt salute sandal sandpit sandwich sandy sapling sapphire sardine
satchel satellite satin saucepan saucer sausage savings sawdust saxophone scale scarecrow scarf scarlet scenery
schedule scholar school science scientist scissors scoop scooter scoreboard screen script scroll sculptor sculpture
seafood seagull seaport search seashell seaside season seaweed second secret section seed seedling seesaw seminar
sentence separate sequin seventeen seventy sewing shadow shaft shampoo shamrock share sheep shell shepherd sherbet
shield shingle shining shiny ship shipyard shiver shoebox shoelace shopkeeper shopper short shortcut shoulder shovel
shower shrimp shrub shuffle shutter shuttle sidecar sideways sieve sign signal signature silence silent silk silly
silver silverware similar simple sincere singer singing siren six sixteen sixth skater skating sketch ski skill
skipper skipping skirt skylark skylight skyline skyscraper slate sledge sleek sleepover sleepy sleeve slide small
smile smoke smooth snack snail snap sniff snowball snowdrop snowflake snowman snowstorm snowy snug soccer social soda
soft softball solar solid solve song songbird soon sorbet soundtrack soup south southern souvenir space spacecraft
spaceship spaniel sparkle sparrow spatula speak special spectacles spectator speedy spend sphere spin spinach spiral
splashing split spoil sponge spot spotlight spray spread springtime springy sprinter sprout spruce square squeeze
squid squirrel stadium stagecoach staircase stairs stallion stamp stand stapler stardust starfish starling starry
start statue stay steady steamer stellar stencil stew stick stirring stirrup stitch stoat stocking stomach stone
stonework stopwatch storeroom stork stormy storybook stream street strength string stripy strolling student stuff
sturdy suburb success suede sugar suggest suit suitcase summer summertime sunbeam sundial sundown sunflower sunlight
sunny sunrise sunroof sunset sunshine super superstar surface surfboard surfer surfing surname surprise swallow swan
sweater sweeping swift swim sycamore symbol sympathy symphony tabby table tadpole talent talkative tall tangerine tape
tapestry tapping tartan tassel taste tavern taxi teabag teacher teacup teapot teaspoon teddy telegram telephone
telescope television tennis terrace text textbook thank thatcher theatre thicket thimble thinking thirteen thirty
thoughtful thousand thread three thrive throughout throw thrush thumb thunder tiara tickling tiger tightrope tilt
timetable timing tinsel tiny tiptoe title toboggan today toddler toffee together toggle tomato tomorrow tongue tool
toolbox tooth toothpaste top topaz topic topsoil tornado torrent tortoise total toucan tourist towel town track
tracksuit tractor traffic trailer train transform transport travel treacle treasure treat treehouse treetop trellis
trench triangle tribe tribute tricycle trifle trilogy trip tripod triumph trolley trombone trophy tropical trousers
trout trumpet trunk truth try tube tugboat tulip tumbling tuna tunic turbine turf turnip turntable turquoise turret
turtle tutor tutorial tweed twelve twenty twig twilight twine twirl twist typewriter typing typist ukulele umbrella
umpire uncle uncover underfoot underline understand unfold unicorn unified unique universe university unknown unlock
unusual unwind upbeat upgrade upland uplift upright upstairs upstream upturn utensil vacuum value vanilla vanish
variety vase vegetable velcro velodrome velvet venus verandah vest viaduct vibrate victory video view village vineyard
vintage viola violet violin visible visit visitor vista vitamin vocabulary voice volcano volleyball volunteer waffle
wagon waistcoat walk wallet wallpaper walnut walrus waltz wardrobe warehouse warm warmth warren wash watching water
waterfall waterproof waterway waving wavy wax web weekday weekend weekly welcome wellies welly western westward wharf
wheat whirl whirlpool whisker whistle wholesome wicker wide wilderness wildlife willpower win windfall windmill window
windscreen windy winking winkle winter wintry wiring wiry wisdom witness wobbly wombat wonder wooden woodland woodwind
woodwork woollen woolly wordplay work workbench workout workshop world worldwide worthwhile wren wrist writer writing
yacht yak yardstick yarn yawning year yeast yellow yellowish yesterday yoghurt yolk young zebra zeppelin zero zesty
zigzag zip zodiac zoo zoology zooming
""".split()
)
