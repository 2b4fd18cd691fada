/** Given names and nicknames in use in Sweden, lower case, parted by white space. */
export const givenSwedish = `
aagot aaron abbe abel abraham ada adam adde adela adele adelina adina adolf adrian adriana agaton agda agge
agnes agneta agnetha agnieta aida aina albert alberta albertina albin albina aldor alec alex alexander
alexandra alexia alf alfhild alfons alfred alfrida algot alice alicia alida alina alisa allan alma alrik alva
alvar alve alvin alvina amadeus amalia amanda amandus ambjörn ambrosius amelia amelie amilia amy ana ande
anders andrea andreas andrée andré andréa andy anette anett anetta angela angelica angelika angelina anita
anja anna annabell annabella annah annalena annalisa annamaria annbritt anne annelie anneli annelise anneliese
annemarie annette annevi anni annica annicka annie annifrid annika annmargret annmarie annsofie annsofi anny
anselm antje anton antona antonia anund april ardis arent arna arne aron arthur artur arvid asbjörn ask aslög
asta astor astrid atle attila august augusta augustin augustinus aurora auróra axel baltsar barbara barbro
bart bastian beata beatrice beatrix becka beda bella bellan belinda bengan bengt benita benjamin benkt benny
bente berit berith bernhard bernt bert berta bertil berthil bettan betty bianca bianka billy birger birgit
birgitta birgittha birk bitte bittan bjarne björn björne björg blanka blenda bo bob bobban bobby bodil boel
boris bosse botvid botilda brage brita britt britta britten britte brittmari brittmarie brittinger brittis
bror bruno buster bärta bärbel börje cai caj cajsa calle camilla canny carin carina carita carl carla carlos
carola carolina caroline carro casper cassandra catarina catharina cathrine catherine cathrin catrin catrine
cecilia celia celina ceylon charles charlie charlotta charlotte charlott chatarina chris christel christer
christian christin christina christine christoffer christofer christopher claes clara clarence claudia clas
connie conny conrad constance cornelia cornelis crister cristina curt cynthia dag dagmar dagny dan dana danica
daniel daniela daniella danne danny dante daphne david davida deborah debora denis denise dennis desirée
desiree diana dick didrik dilba dina dino ditte disa doris dora doreen dorotea dorothea dorothy douglas doug
eba ebba ebbe ebon edda eddie eddy edgar edina edit edith edla edmund edna edvard edvin edward edwin egil egon
eilert einar eini eira eivor elan eleonor eleonora eli elias elida elif elin elina elinor eline elisa elisabet
elisabeth elise elissa eliza elizabeth elke ella ellen ellie ellika ellinor elliot elliott elly elma elmer
elna elof elon elov elsa elsbet else elsebeth elsie elsy elton elva elvi elvina elvira elving elvis elvy elwy
emanuel emanuella embla emelie emeli emely emil emilia emilie emily emilio emma emmeli emmelie emmy emrik enar
endy engelbrekt engla enok enya erhard eric erica erik erika erkki erland erling ernfrid ernst ernestine ervin
esaias eskil esmeralda estelle ester esther estrid ethel eufemia eugen eugenia eva evald evalena evamaria evan
evangelina eve evelina eveline evelyn evert evy fabian fajersson fanny fanni felicia felix felicitas ferdinand
fia filip filippa finn fiona fippe flora folke frank frans franz franciska frasse fred freddan freddie freddy
frede fredric fredrik fredrika freja freija frej frida fride frideborg fridolf fridolin fridtjof fritiof fritz
frode fälle gabbe gabriel gabriela gabriella georg george gerd gerda gerhard germund gert gertrud gideon
gillis gilbert gisela gittan gitte gloria goran gottfrid greger gregor gregorius greta gry gudmund gudrun
gulli gullan gullbritt gullvi gull gullevi gun gunborg gunbritt gunda gundel gunder gunhild gunilla gunlög
gunn gunnar gunnel gunnevi gunni gunvald gunvor gunwor gurli gustaf gustav gusten gustava guje gurra guy göran
görel gösta göta göte göthe gördis haide hakon halldis halvar halvard hanna hannah hannele hannes hans hansi
harald harriet harry hasse hassan hatte havanna hedda hedvig heidi heimer helen helena helene helén helge
helga helle hellen helmer helmi helmut helny hemming henning henny henric henrietta henrik henrika henry hera
herbert herta herman hermine hilbert hilda hildegard hilding hilja hillevi hilma hjalmar hjördis holger
holmfrid hubert hugo hulda håkan hålan hampe hampus hänry ia ida idun ina inez ines inga ingalill ingamaj
ingbritt ingeborg ingegerd ingegärd ingela inger ingemar ingemo ingemund inghild ingmar ingmari ingmarie
ingolf ingrid ingvald ingvar ingvor inka irene irén irina iris irja irma irmeli isa isabel isabell isabella
isabelle isac isadora isak isidor isidora isolde ivan ivar iver ivy iwan iza izabella jack jackie jacob
jacqueline jaffe jakob jan jana jane janet janette janina janna janne jannice jannie jannike jannicke jannis
jasmin jasmine jasper jean jeanette jeanna jeanne jennica jenni jennie jennifer jenny jens jenz jerker jerk
jerry jesaja jesper jessica jessika jezzica jill jim jimmie jimmy jo joacim joachim joakim joar jocke jockan
joel joen joey johan johanna johannes john johnnie johnny johny jojje jojo jolanda jolie jon jona jonas
jonatan jonathan jonna jonny jonte joppe jorun jorunn jos josef josefin josefina josefine joseph josephine joy
judit judith juha julia julian juliana julie julius junia junis juno jussi justus jytte jöns jönne jörel
jörgen jöran jösse kaj kaja kajan kajsa kai kalle kallen karen kari karin karina karita karla karl karlo
karola karolin karolina karoline karsten kasper kaspar kastor kata katarina katharina katarin katharine kate
katie katinka katja katrin katrina katrine kattis kattan katy kay kennet kenneth kenny kent kenta kerstin
kerstie ketty kevin kicki kicke kickan kickie kid kiki kim kimberly kina kine kira kirsten kirsti kirsty kitty
kjell kjellåke kjerstin klara klaes klas klasse klasåke klaus klemens klaudia knut konny konrad konstantin
kornelia krille krillan kristel krister kristian kristin kristina kristine kristofer kristoffer kriss kruse
kurre kurt käthe käte köpa lage laila lambert lana lara larry lars larsa larserik larsåke lasse lassen laura
laurin laurits lave leanne leif leila leia lena lenita lennart lenn leo leon leona leonard leonardo leonora
leontine leopold leonie leslie levi lexie li lia liam lias libby lidia lill lilian lillan lillemor lillebror
lillebill lillie lillvor lilly lilja lily lin lina linda linde lindy line linn linnea linnéa linnie linni
linus lis lisa lisabet lisanne lisbet lisbeth lise liselott liselotte lisen lisette lissi lisskulla lita liv
livia livija lizette liz lo loa loke lolita lollo lona lottis lorentz lorena loretta lothar lotta lotten
lottie lou louie louis louisa louise lova lovis lovisa love lovina lubbe luca lucas lucia lucie lucy ludde
ludvig luis luka lukas luna lullan lydia lykke lynn madde madeleine madelene madelaine madelen maggan maggie
magda magdalena magnhild magne magnus magnusson mai maibritt maia maiken maine maj maja majbritt majbrit
majken majlis majgun majsan majvi malcolm malena malin malva malvina malte mandus manda manfred mange manne
manuela marc marcel marcus mare margaret margareta margaretha margareth margit margita margot margret margreth
maria mariah mariana marianne mariann mariane marie mariell marielle mariella marika marina marinette marion
marit marita marites marius marja marjo mark markus marlen marlene marta martha marte marthe martin martina
marvin mary maryanne mathias mathilda mathilde mathea matilda matilde mats matte mattis mattias mattan matteus
matthias matthew matts matz maud maude maurits mauritz max maxi maximilian maxine maya mea mehala meja mela
melanie melinda melissa melker melvin mercedes merit meta mi mia micael micaela michael michaela michel
michell michelle mie mika mikael mikaela mikaelo mike micke micko mikkel milan milda mildred milena milla
milly milo milou milton mimmi mimi mina minda minea minna minka minnie mio mira miranda mirja mirjam miriam
misse molle mogens moa molly mona monica monika monia morgan morris mortimer moje musse my myran myra myrna
måna månna måns mårten märit märet märta märtha mätta nadine nadia naemi naja nalle nancy nanna nanny naomi
nastasja natalia natalie natali natanael natasha natascha nathalie nathan nea neo ned nelly nellie nemi nenne
nettan nicklas niclas nico nicola nicole nicolas nicolina nikita niklas nikki nicke nikolai nikolaj nikolas
nikolina nils nilla nilsa nilserik nike nina ninna ninni ninnie niki nisse noa noah noak noel noelle noomi
nora norah nore norea norma nova nils-erik nynne ocke octavia odd oda oden odette odin ofelia olaf olausson
ole olga olena olin oline olle oliver olivia olof olofina olov ola oona orvar orwar oscar oskar osvald ossian
osse othilia otilia otto ottilia ove oviedo owe ovidia palle pamela patric patricia patrick patrik patrizia
paul paula paulina pauline pea peder pehr pelle peja penny per pereric perarne per-olof perolof pernilla
pernille perry peråke peggan peggy pelagia peppe petra petri petronella petrus petter peter petteri philip
philippa phillip pia pierre pierina pilla pim piri pirjo pixie pierra pippi polly pontus prins primus pyret
pål påhl påvel pär pärla ragna ragnar ragnhild ragnvald ragnvi rafael raija raili raisa rakel ralf ralph
ramona randi raol rasmus raul raymond rebecca rebecka rebekka reid reidar reimond reine reino reinhold regina
regine renate renata renée rené reneé rick rickan rickard rickey ricky richard rigmor rikard rikke ringa rita
ritva ro robban robert roberta robin robyn rodney roffe roger roland rolf rolle roman romeo romy roine ronald
ronia ronja ronnie ronny ros rosa rosali rosalie rosanna rose roselie rosemarie rosie rosita rosmarie roy
ruben rudolf rufus runa rune runo rurik rut ruth rutger ruthger ryan röde sabina sabine sabrina saga sally
salome samson sam samantha sammy samuel samuela sander sandra sanna sanne sanna-mari sanny sara sarah sasha
sascha sassa saskia sebastian sebbe selina selena selinda selma selmer sessan serafia sevrin sia sibylla
sickan sida sigbritt sigbrit sigfrid sigge signar signe signhild signy sigrid sigrun sigurd sigvard sigvald
sigyn silja silke silvia silva simon simona simone siri sirpa sissela sissel sissi sisse siv sivan sixten
snövit sofi sofia sofie solan solbritt solgerd sol solange solveig solvei solvig solweig sonja sonny sonya
soffan sophia sophie staffan staffa stanley stefan stefania stefanie steffo steffe stella stellan sten stenåke
stephanie steven steve stig stigbritt stickan stina stinki stine stoffe sture styrbjörn sune sunniva susan
susann susanna susanne sussi sussan sussie svante svea sven svenne svenerik svenåke svend sverker sverre
svenja sylve sylvester sylvi sylvia sylwia synnöve synne synnøve sägen sören tage tamara tanja tara tatiana
tea ted teddy tekla telma teo teodor terese teresa teresia terje tess tessan tessa thea thelma theo theodor
theodora theres therese theresia theréze thom thomas thor thora thorbjörn thord thore thorleif thorsten
thorvald thure thyra tiffany tilda tilde tilia till tilly tim timmy timo timothy timjan tina tindra tinna
tintin titti titus tjorven tobbe tobias todd tofte tolly tom tomas tomasz tomelilla tomi tommie tommy tompa
ton tone toni tonny tony tor tora torben torbjörn tord tore torgny torkel torleif torolf torsten torun torvald
tosse totte tova tove tovan trine tristan troels trolle truls trygg tryggve tuva tuve tua tuulikki ture turid
tuss tyko tyra tyr tyrone tåve ulf ulla ullabritt ullabella ullacarin ulle ulric ulrica ulrik ulrika ulrikke
uffe unni uno urban urpo ursula urzula uwe vagn vaid vajer valborg valdemar valentin valentina valeria valerie
valter vanda vanessa vanja vega veine vendela vendla vera verna verner vernita veronica veronika vesna vibeke
vibek vickan vicke vicky victor victoria vidar vide vidkun vigdis vigg viggan viggo viking viktor viktoria
vilda vilde vilgot vilhelm vilhelmina vilja ville villemo villiam villy vilma vilmer vilna vincent vinge viola
violet violetta virginia vitus vivan viveca viveka vivi vivian vivianne viviann vivien vivvi volmar volrath
walborg waldemar walfrid wallis walter wanda wanja wendela wenche wendy wenzel werner wiggo wiktor wiktoria
wilda wilgot wilhelm wilhelmina william willy wille wilma wilmer willian wiveca wivi wivan winston wolfgang
xander xerxes yada ylva yngvar yngve yngwe ynge yosefin yrla yrsa yvette yvon yvonne zack zackarias zakarias
zacharias zandra zelda zelma zita zoe zoé zoey zoie åbjörn åka åke åsa åse åsel åshild ånja ålle åsalill årent
ärlan ängla älva ögmund örjan östen öjvind öivind øyvind örn ödgärd abbas majlisa gunmarie gunnmarie rosmari
inga-lisa evamarie evabritt evalotta annalotta annakarin annasara majlena monalisa britt-mari annki annkki
annmari annkristin annchristin annchristine sanna-stina saralotta lisalotta lovisalotta karlerik karlaxel
karljohan svenolof svenolle janerik janolof janåke perolov larsolof larsgöran bengtåke rolfgöran fredde fimpen
frippe gugge gunsan guran harris hanski hebbe hillan humlan hojje jimpa jimpan jonken jossan joss junken kajja
kajjan kallis kalla keke kerstinn kralle kryddan laggan lelle lenka lenna lettan lillstina linkan linsan
lonnie lussan lotsan löken madda maffe maija maijsa mackan mallan marre marran massan mimmo minken mirre molli
mollan moppe mulle munken musan myggan mårre nanne ninnan noppe nysse oggan oggi olli palla pedda peffan pekka
peta pegge pettan pigge pinglan pirre plutten puck putte puttan raggan raisan ragge rogge rogga roban ronken
roppe rosen rossi ruddan ruffe rulle sebban sessi siggan sigga sivert sivvan sirre skrutt smulan snutten soffi
sonnie sosse stinsen sudden sussilull sämme tanna tessi timpa tobban tolle topsy toffe tusse tussan tuttan
totta tryggan tjalle tjabo uffan ullis ullan vickis vigge viggen viljami villan vinnie vivve winnie åsan åsis
ögge östan storm sky vind river ocean frost nord sagan abbot kattarina kerstina lisbett rosemari solvej sölve
svennis tekle tuulia victorine viveke wera wibeke williot elioth ellioth noelia nellia nora-li tyr-erik bamse
dolly fido findus fluffy pricken rufsan sotis svarten trassel trisse zorro simba nala laika lajka kompis pysen
pussen missan
`;
