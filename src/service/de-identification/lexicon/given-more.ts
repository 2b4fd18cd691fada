/** Nicknames, newer names and names from further countries that the lists by region lack. */
export const givenMore = `
celine céline leah joline jolina loui louie kian lion ankan henke jompa chrille christo affe perra berra figge
honkan zemichael letensae orawan sirwan gül shamiram kham henkan lennan monkan jonken robban robin rolle rosie
ronkan sebbe silvan sirre snobben sossen svenne svempa tajja tessan tilda totten tobben tompa ullis ulkan ulvar
vanja vickan vicke viggen vinnie yllen yngvar zackan zeke åkan anki annki annsan anso anna-li annali aksel
alfons algot alrik alvar amadeus andor ansgar ante antti arne arnold arvo asbjörn asmund astor atle augusta
aurora axelina baltsar barbara beda bele benita benkan bernt bertil biggan birk bitte bobo bojan boel bolle
bosso brajan britta-lena brutus buffe bulten börje cajsa calle carola catta cattis charre cilla cissi conke
crille dagge dala dammis danneman dante dinnie disa dodo ebbot edda eddan eddie egil eivor elfrid elina elma
elmer elvy elwin emmelie emmy enar engla erland erling esaias estelle eufemia ewald fabbe fanny felle ferdinand
fiffi filip filippus fille flisan florence folkvar fransson fredda freddan fridolf frippe fritiof fritte gabbi
gabbe germund gideon gittan gitte gottfrid greger gudde gudmund gugge gullbritt gunde gunnel gurra gusten gustl
guje gösen hampus hanneli harald harriet hebbe hedde hege heike helfrid helmer hemming herbert hibbe hilding
hille hilma hinke hobbe holger hubbe hubert hugge håkke härje ibbe igge ike ilse immanuel ingalill ingbritt
ingegärd ingmarie ingvor irma isak isse ivan jacke jacko jalle janken janette jarmo jeppe jerka jerry jessan
jessica jickan jimpa jinge joar joel johnny jolle jonnie jonsan jontan joppe jossan juan jugge julle jullan
junie jölle kage kaisa kajan kajsa karna karro kattis kenta kerstin kickan kicken kinna kjelle klabbe knatte
knutte kobbe kolle konrad korre krickan krispin krister kristall kuno kurre kuse käthe laban labbe lalle larre
leffe lelle lenn lillemor lillis linnie lisen lisbet livian lizzie lolla lonnie lottis lova-li love lubbe ludde
lukas lulle lussan lydia lykke löfven madde magge maja-lisa majja majken majlis majsan malou mange manda mangan
mankan marre marie-louise marika matte mattias maude melker melle mette mia-lotta miche midde milla millan mimmi
minette minkan mirre misse mogge molle mona-lisa moppe muffe mulle musse myrra mymlan nadde nadja nannie nanne
natte nelly nenne nettan nettis nickan nicken niffe niklas nilsa ninne ninnie nonno nonne nora nutte nyllan obbe
odde ogge olga ollan olofina oscarina osse otte otto ottilia pablo pagge palle patte pavva pea pebbe pege pelan
pernilla petta petter pia-lotta pigge pillan pilla pirre plutten polly poppe preben pudde putte puttan pyret
pysen pytte pära ragna ragge raggen ralle randi rasmus rebban rebbe rebecca reidar reine renate ricke rickard
rigmor rille rikke ringo robert robbe roffe roger rogga ronny rosa-lill rosmari rudde rufus rulle runa rut-marie
rödis sacke salle samme sandis sanne sanna sara-lina sassa selim sellan sicki sigbritt sigfrid sigge sigmund
sigrun sigvald siiri simme siri-marie sissel skogge snorre sofi sonja staffan stanley stisse stubben suss susse
svala svante sverker synnöve sylve söffe tage talle tanja tarja tatte tejje telle terje terttu theodora tigge
tildis tinne tjalle tobbe toje tonje torborg tord torgny torvald totta trulle tubbe tudde tullan turid tussan
tutte tycho tyko ubbe uffe ulle ulrik umba unnur urbanus valborg valdis vanna vappu vega vegard vendela veronika
vicki vidde viktoria vilda vilhelm villiam vippan viva viveca volmar wenche werner wiggo wilhelm wille wivianne
ylle ylva yngve yvette zacke zakke zarah zelma åsa-lena åsel ålin ödgård östen örjan abdelaziz abdelhamid
abdelkader abdellah abdifatah abdihakim abdikarim abdinasir abdirashid abdirizak abdiweli abdulaziz abdulkadir
abdulqadir abdulwahab abukar adar afrah aisha akram alaa alemayehu alganesh amal amanuel anab anfal anwar aqil
areej arafat aryan aryana asmaa atefeh aveen awa ayat aydin aziza azhar badria bahija bakhtiar banaz baran
barwaaqo bashir bashiir basma batoul bayan behnam beyene biniam biniyam birtukan bisrat bushra cabdi cabdullahi
cali caasha dagmawi daahir daud dawit dereje desta dhaqane diako didar dilnaz dilshad duaa dunya ebtisam efrem
ekram elham elias eman emebet ermias esmail estifanos eyob ezra fahima fahmo faisal faris farhiya farida
farzaneh fathia fatih fatme fereshteh fikru firat fitsum foad fouad fuad gebre gebremariam gebremeskel getachew
ghada ghazal girma goitom gule gulsen habiba habtom hafsa haimanot hajar hakim halima hamdi hamdiya hana hanad
hanan hardi haregu harun hawa hawo haydar hayat hibaq hikmet hirsi hodo huda iftin ikram ilhan ilham iman imad
ismahan ismail israa istar jabril jalal jamila jamshid jawad jihan jiyan kaltun kamal kamaran kani karzan kawa
kawthar keyse khadar khadra khalil khawla khosro kobra kosar lamia lemlem leyla lidet liya lubna luwam luul
maedeh magan mahad mahado mahdi mahlet mahnaz maida majid malaika maliha malika manal mansour marjan marwa
marwan masoud maysa medhanie mehdi mehari meriem merhawi merima meron mesfin michaela mihret milion mizgin
mohsen mona morteza muna muhubo mukhtar muktar munira mursal musa mustafe nadia nagat naima najma nardos nasra
nasteho negash niaz nimco noha noora nouf nura nurten omaima osman parvaneh parvin payam peshawa peyman qamar
qassim rabia raha rahima rahma rahwa raman ramzi rana rasha rawan razan redwan rekan reyhan rezan robel robiel
rohat roja romina roza ruqiya rusul saadia sabah sabrin sadia sadiq safa saida saif sakina salem saliha salma
salman salome samsam samrawit sanaa sarbast sawsan sebastiaan sediqa semhar senay shaima shakira shamso sharif
shukri siham simret sinit siyar solomon somaya soran suad sucaad suheyla suleiman sumaya taha tahmina tamim
tamrat tariku tekle temesgen tesfalem tewelde tewodros thaer tigist timnit tirhas tirsit tsehay tsion ugaas
wahida walaa warda weini winta xamdi xasan xaliimo xawa xaawo yacoub yahya yared yasin yassin yemisrach yirga
yodit yohana yonatan yordanos yosef younes yusra zainab zakaria zamzam zaynab zebib zeki zekarias zerai ziyad
zuhur zulfa zuleika achara anchalee apinya aroon arunee boonmee bussaba chaiwat chalerm charoen chutima daeng
duangjai jantra jiraporn kamon kanokwan kanjana khanitta kittisak kritsada lamai lamduan malee manee mongkol
naree narong nattaya nonglak noppadon nuch orapin oranuch panida pannee patcharee pensri phailin pimchan
pornchai prachuap pranee preecha prapai rattana ratree rung rungnapa sakda samran saowanee sasithorn sirilak
siriwan sombat somjai somkid sommai somphon somporn somsak sopha srisuda suchada sukanya sunisa supattra
surachai suthida suwanna tassanee thanom thawee thida thongchai tippawan udom usa vanida veera wanpen waraporn
wichai wilai yada yupa yuphin bich bao chau cuong dao diep dinh duong giang hieu hong huyen khanh khoa kieu lien
loan luong ly mai my-linh nga nghia ngoc nguyet nhung oanh phuc quan quoc quyen quynh tam thanh thao thi thien
thinh thu thuan thuong toan tram trinh truc truong tuyen tuyet uyen vinh xuan yen adela adelina agata aldona
alicja alojzy aneta aniela antoni arkadiusz bartek bartosz bogdan bogumił boguslaw bolesław bronisława cecylia
celina czesław dariusz danuta daria dominik edyta elżbieta eugeniusz franciszek gabriela genowefa grażyna
grzegorz halina hanka henryk honorata irena iwona izabela jadwiga janina janusz jarosław jerzy joanna justyna
kacper kamila karolina kazimierz kinga klaudia kornelia krystyna lech leszek lidia lucyna łukasz magda magdalena
marcin mariola mariusz marta mateusz michał mieczysław mirosław monika natalia pawel przemek przemysław radek
radosław rafał renata roman ryszard sławomir stanisław stefania sylwia szymon tadeusz teresa urszula wacław
waldemar wanda wiesław wiesława wioletta witold władysław włodek zdzisław zenon zofia zuzanna żaneta adisa admir
aldin aldina almin almira amel amela amila armin arnela azemina behija behrija benjo bego biba bisera dalila
damir dara darko davor dejan denis denisa derviš dino dinko đemal đenana dževad edina ekrem elvedin elvir emina
enes enisa ermin esad esma fadil fadila faruk fata fehim ferid gordana hajra hajrudin halid halil hamdija hamza
hasib hasiba hasnija hatidža ibro ilma indira ismet ivana izet izudin jagoda jasenka jasenko jasna jusuf kadira
kasim kemal kenan ljubica ljubo ljubomir marijana medina mehmed melisa melita mersiha mersad mevlida miralem
mirela mirnes mirnesa mirna mladen momir mujo munevera munib mustafa muhamed nada naila nasiha nebojša nedeljko
nedžad nedim neira nenad nihad nihada nijaz novak nusret nusreta omer predrag radmila radovan rajko ramiz rasema
rasim ratko refik remzija sabahudin sabina sabit šaban safet said sakib salih samed samir samira sead šefik
šefika sejo selver semir šemsa sena senka sevda slađana slavica slavko slobodanka smajo snežana sretko stanko
stojan suada suljo suvad svetlana tarik tatjana tihana velimir velida velma vedad vedrana vlado zejna zemira
zijad zijada zdravko zlata zlatan zlatko zora željka željko živko zumra aleksi annikki antero armas arto eemeli
eero eetu eeva eila elli ensio erkki esko hannele hannu harri helka helvi hilja hilkka ilkka ilmari inkeri irja
jaakko jalmari jari jouko jouni juha jussi kaija kaisu kalervo katri kauko kerttu kimmo kirsi kyösti lasse leena
lempi maija maire marjatta marjo marko martti mauri merja mervi mikko minna mirja mirjami niilo olavi oskari
osmo outi paavo pauli pentti pertti petteri pirkko pirjo raimo rauha reijo reino riitta risto saara sakari salme
samuli sanni sauli senja simo sini sinikka sirkka sisko soili sylvi taina taisto tapani tapio tauno teemu terhi
tero tiina tiia toini topi tuija tuomas tuomo tuulikki tyyne unto urho urpo urpu valma valto veijo veikko vesa
vieno viljo voitto yrjö adelita amparo anahí angélica araceli aurelio azucena beatriz belén benito blanca
candelaria cecilio chelo consuelo cristóbal dolores edmundo eduardo efraín elvira encarnación esperanza estela
eulalia evaristo fabián fermín florencia genaro gilberto graciela griselda guadalupe guillermo hernán hortensia
humberto inés isidro itzel javier jesusa jimena joaquín josefa juana julián lázaro leonor leticia lisandro
lourdes lucero lupe macarena magaly manolo maribel marisol maruja mauricio mercedes milagros miriam mirta nayeli
nieves noemí norberto octavio olivia omaira paloma pancho paquita patricio paulina pilar ramiro raquel raúl
reinaldo remedios renato rosalba rosario rubén salvador santiago saúl segundo silvio socorro susana teodoro
úrsula valeria ximena yadira yesenia yolanda zoraida
`;
