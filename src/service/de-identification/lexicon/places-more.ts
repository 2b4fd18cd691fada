/** Small places, islands, districts and towns abroad that the other lists lack. `
_` stands for a space inside name. */ export const placesMore = ` rörbäcksnäs transtrand gräsö lövånger hoting
fränsta kilafors malungsfors sysslebäck dals-långed gustavsberg möja sandhamn utö ljusterö ornö runmarö nämdö
arholma singö väddö björkö tjockö blidö yxlan norröra söderöra marstrand smögen fjällbacka grebbestad
hamburgsund käringön gullholmen mollösund öckerö hönö styrsö donsö vrångö brännö asperö fotö rörö kyrkesund
klädesholmen orrholmen hven ven hallands_väderö visingsö torsö kållandsö tosterön selaön aspö sturkö tärnö hanö
utklippan alnö holmön obbola sävar bjurön seskarö kluntarna hindersön furillen gotska_sandön stora_karlsö
ljugarn burgsvik katthammarsvik tofta hablingbo borgholm mörbylånga färjestaden degerhamn algutsrum löttorp böda
byxelkrok glömminge torslunda riala kapellskär bergshamra hallstavik edsbro häverö alunda österbybruk dannemora
skyttorp vattholma björklinge bälinge storvreta gamla_uppsala lövstalöt jumkil vänge almunge länna knutby harbo
östervåla tärnsjö runhällen ransta västerfärnebo fläckebo skultuna irsta barkarö tillberga dingtuna kvicksund
hällbybrunn bälgviken ärla stora_sundby näshulta julita äsköping björkvik stjärnhov björnlunda gåsinge vagnhärad
västerljung tystberga stigtomta enstaberga svärtinge kimstad skärblacka kolmården krokek östra_husby norsholm
ljungsbro vikingstad mantorp skänninge borensberg klockrike fornåsa boxholm österbymo kisa rimforsa horn
gullringen storebro södra_vi tuna frödinge ankarsrum gamleby overum loftahammar blackstad figeholm påskallavik
timmernabben blomstermåla ålem rockneby läckeby ljungbyholm tvärskog hagby halltorp söderåkra bergkvara
fågelmara jämjö rödeby nättraby kallinge bräkne-hoby mörrum svängsta gammalstorp jämshög kyrkhult lönsboda
glimåkra hanaskog knislinge broby sibbhult arkelstorp fjälkinge degeberga everöd vittskövle yngsjö skepparslöv
vä tollarp linderöd killeberg vittsjö bjärnum emmaljunga hästveda ballingslöv sösdala tormestorp vinslöv
ljungbyhed perstorp oderljunga örkelljunga skånes_fagerhult strömsnäsbruk traryd vittaryd ryssby agunnaryd
liatorp diö virestad häradsbäck urshult väckelsång rävemåla linneryd konga hovmantorp boda_glasbruk eriksmåla
målerås orrefors algutsboda långasjö broakulla vissefjärda lindås nybro alsterbro flygsfors ruda högsby berga
fågelfors fagerhult mörlunda rosenfors silverdalen järnforsen ekenässjön holsbybrunn kvillsfors bäckseda
landsbro sävsjö vrigstad rörvik stockaryd lammhult moheda vislanda grimslöv vaggeryd skillingaryd klevshult
malmbäck bodafors tenhult forserum lekeryd gränna ölmstad kaxholmen bankeryd bottnaryd sandhem mullsjö habo
brandstorp tidaholm ekedalen stenstorp floby vartofta kinnarp åsarp falekvarna axvall varnhem kvänum vedum larv
stora_levene ryda nossebro främmestad grästorp sollebrunn gråbo floda lerum sjövik olofstorp nygård lilla_edet
lödöse göta hjärtum trollhättan sjuntorp upphärad vargön brålanda frändefors dals_rostock bäckefors billingsfors
dals_ed nössemark töcksfors koppom charlottenberg åmotfors eda_glasbruk gunnarskog edane brunskog värmskog
slottsbron segmon vålberg edsvalla molkom lindfors väse alster kil fagerås frykerud rottneros västra_ämtervik
östra_ämtervik lysvik ekshärad stöllet ambjörby uddeholm sunnemo hällefors grythyttan loka_brunn nyhammar
saxdalen fredriksberg säfsnäs vansbro järna äppelbo dala-järna mockfjärd gagnef djurås björbo sifferbo bjursås
grycksbo sundborn linghed enviken svartnäs boda furudal dalfors skattungbyn våmhus sollerön gesunda venjan
oxberg evertsberg lillhärdal sveg ytterhogdal hede vemdalen funäsdalen tänndalen ljungdalen åsarna klövsjö rätan
svenstavik hackås oviken myrviken mattmar mörsil undersåker storlien handöl häggenås lit hammerdal gäddede
rossön bispgården stugun ragunda kälarne hammarstrand indal sörberge söråker ljustorp viksjö härnösand ramvik
utansjö sandöverken lunde klockestrand nordingrå ullånger docksta bjästa köpmanholmen domsjö moliden bredbyn
husum nordmaling rundvik hörnefors holmsund röbäck tavelsjö botsmark ånäset bygdeå sikeå robertsfors bureå
ursviken skelleftehamn kåge jörn boliden kusfors norsjö bastuträsk glommersträsk arvidsjaur moskosel abborrträsk
sorsele ammarnäs blattnicksele gargnäs slussfors hemavan dikanäs saxnäs stalon nästansjö fredrika lögdeå porjus
kvikkjokk vuollerim harads bredåker boden sävast gammelstaden råneå töre morjärv överkalix korpilombolo
hietaniemi hedenäset juoksengi tärendö junosuando kangos muodoslompolo karesuando saivomuotka soppero
svappavaara jukkasjärvi abisko björkliden riksgränsen kuttainen puoltikasvaara skaulo moskojärvi malmberget
koskullskulle hakkas nattavaara nilivaara kompelusvaara kastrup helsingör roskilde odense ålborg aalborg esbjerg
hilleröd bornholm rönne narvik sandnes hamar halden fredrikstad drammen lillehammer bodø bodö ålesund svolvær
haugesund hammerfest tromsö ahvaz bamyan bamiyan deraa casablanca midyat novi_pazar temuco buenos_aires da_nang
haiphong chiang_mai chiang_rai udon_thani khon_kaen korat nakhon_ratchasima surin buriram ubon roi_et jaffna
batticaloa trincomalee ghazni jalalabad kunar laghman parwan badakhshan takhar samangan baghlan logar wardak
paktia helmand daykundi galkayo galkacyo afgooye jowhar barawe marka buhoodle laascaanood las_anod erigavo burco
burao berbera zeila jijiga dadaab kakuma barentu agordat akordat senafe adi_keyh adi_quala segeneiti massawa
assab nakfa decamere debarwa axum adwa adigrat shire humera bahir_dar dessie harar jimma hawassa awasa nazret
khanaqin halabja chamchamal kalar soran ranya rawanduz amadiya sinjar tal_afar fallujah baquba nasiriyah amarah
kut diwaniyah samawa najaf karbala tikrit ain_al-arab al-hasakah deir_ez-zor idlib maarrat jableh tartus banyas
jaramana douma yarmouk sweida suwayda baalbek saida nabatieh khan_younis jabalia rafah tulkarem qalqilya nasaret
akko haifa irbid zarqa gaziantep adıyaman malatya elazığ batman siirt şırnak hakkari tunceli dersim bingöl muş
kulu cihanbeyli yozgat çorum sivas nevşehir kayseri samsun rize bursa bihać bihac bijeljina brčko brcko doboj
derventa gradačac travnik bugojno konjic jajce ključ velika_kladuša cazin bosanska_krupa sanski_most foča
goražde visoko kakanj zavidovići vlasenica kozarac peć peja gjakova đakovica gjilan gnjilane ferizaj mitrovica
vushtrri podujeva suhareka kvarnholmen näckrosen husby akalla hjulsta rinkeby tensta kista bagarmossen skarpnäck
kärrtorp björkhagen hammarbyhöjden sickla nacka saltsjöbaden fisksätra orminge björknäs boo älta tyresö bollmora
trollbäcken haninge brandbergen västerhaninge tungelsta hemfosa grödinge vårsta rönninge salem botkyrka hågelby
tullinge norsborg fittja alby storvreten ronna geneta hovsjö fornhöjden saltskog hölö gnesta mölnbo bergsjön
gamlestaden kortedala hjällbo hammarkullen gårdsten lövgärdet rannebergen eriksbo kviberg biskopsgården lundby
tuve kärra skälltorp önnered näset askim hovås billdal kållered lindome mölnlycke landvetter hindås rävlanda
bollebygd sandared fristad dalsjöfors hulta norrby hässleholmen kristineberg sjöbo rosengård holma kroksbäck
lindängen nydala hermodsdal augustenborg seved möllevången möllan sofielund kirseberg segevång oxie bunkeflo
hyllie limhamn klagshamn tygelsjö husie videdal riseberga dalhem drottninghög fredriksdal närlunda adolfsberg
rydebäck råå påarp ödåkra vidablick araby teleborg hovshaga kronoparken rud gruvön sommarro våxnäs norrstrand
herrhagen vivalla brickebacken oxhagen varberga baronbackarna sörby ladugårdsängen bäckby hammarby råby
pettersberg vallby rönnby viksäng skiljebo önsta lambohov ryd skäggetorp johannelund ekholmen vidingsjö ramshäll
valla marielund navestad hageby ringdansen klockaretorpet vilbergen eneby haga himmelstalund gränby kvarngärdet
löten eriksberg flogsta ekeby norby valsätra sunnersta gottsunda nåntuna sävja fålhagen luthagen svartbäcken
årsta salabacke boländerna kåbo polacksbacken ersboda ersmark ålidhem berghem mariehem tomtebo sandbacka
umedalen teg böleäng nacksta skönsberg skönsmon granloholm bredsand ljustadalen sundsbruk kvissleby njurunda
stockvik torvalla odensala lugnvik brunflo lillänge porsön björkskatan hertsön örnäset bergnäset gammelstad
notviken sätra andersberg bomhus brynäs stigslund hagaström valbo
`;
