/** Given names from the Balkans, Poland, Czechia, Slovakia, Hungary, Romania, Greece, Ukraine, Russia, Albania and the Caucasus. */
export const givenEastEurope = `
adin adis adisa adla admir adna adnan ado aida ajdin ajla ajna ajša aldin aldijana aldina alen alem alemka
alija alisa almir almira alma alvin amar amela amer amila amina aminka amira amra andrej andrija anel anela
anes anesa anđela angela anita anja ante antonija armin armina arnel arnela asim asja asmir asmira avdo azra
azem azur bahra bajro bakir begzada behara behija belma belkisa benjamin berina bernada besim besima biljana
blagoje blaž bogdan bojan bojana boban bora borislav boris borka borko boro boško bosko branimir branislav
branislava branka branko brankica budimir cvijeta cvetko čedo čedomir cedomir ćamil ćamka dado dalibor dalila
damir damira damjan danica danijel danijela danilo danka dara darija darinka dario darko davor davorka davud
dejan dejana denis denisa dijana dina dino divna dobrila draga dragan dragana dragica dragiša dragisa
dragoljub dragomir dragoslav drago dražen drazen draženka duško dusko dušan dusan dušanka dušica dusica dželal
džejla dzejla džemal dzemal dževad dzevad dženan dzenan dženana dzenana dženita dzenita džana džemila đorđe
djordje đurđa đuro djuro edin edina edis edisa edita edo edvin ela elma elmedin elmedina elmir elmira eldar
eldin eldina elis elvedin elvir elvira elvis elza emin emina emir emira emsad emsuda enes enesa enis enisa
enver ermin ermina ernad ernes erna esad esma esmir esmira esref faruk fahrudin fahra fahreta fata fatima
fazila fehim ferid fikret fikreta filip fuad fuada goca goga gorana goran gordan gordana goranka grozda hajra
hajrija hajrudin halid halida halil hamdija hamid hamza hana haris harun hasan hasib hasiba hasnija hatidža
hatidza hava hazim hike hikmet hilmo hrvoje hurija husein husnija ibrahim ibro idriz ifeta igor ikbala ilda
ilija ilma ilvana indira inela irena irfan irma irnes isak ismar ismet ismeta isidora ivan ivana ivanka ivica
ivo ivona izet izeta izudin jadranka jadranko jagoda jakov janja janko jasenko jasmin jasmina jasminka jasna
javorka jela jelena jelica jelisaveta josip josipa jovan jovana jovanka jovica jovo jozo jure jurica justina
kadira kata katica kemal kenan kenana kerim kimeta kosta kristijan krešimir ksenija kada kasim lazar lejla
lela leposava lidija lino ljerka ljiljana ljubica ljubiša ljubisa ljubo ljubomir ljupka lovro luka lucija maid
maida maja majda maksim manda mario marica marija marijan marijana marinko marin marko mateja matea mate
matija mato melisa melida melika mediha medina mehmed mehmedalija mensur mensura mersad mersada mersiha
mersija meho meliha merima merjem mevlida mevludin midhat mihajlo mila milada milan milana milanka mile milena
milenko mileva milica milija milivoje milivoj miljan miljana milka miloje milorad miloš milos milosav miloslav
milovan milutin miodrag mira miralem mirela mirjana mirko miro miroljub miroslav miroslava mirna mirsad
mirsada mirza mišo miso mitar mladen mladena mlađen momčilo momcilo muamer muhamed muharem muhidin muja mujo
munevera munira munib murat mustafa musa nada nađa nadežda nadica najla naida naila namik nataša natasa neda
nedim nedžad nedzad nedeljko nedžmija nela neđo nedjo nenad nerma nermin nermina nermir neven nevena nevenka
nevres nevresa nevzeta nijaz nihad nihada nikola nikolina nina ninoslav nives niko nizama novak nura nurija
obrad obren ognjen ognjenka olivera omer osman ostoja pavle pejo pero perica petar petra petko predrag radmila
radmilo radisa radiša radinka radivoj radivoje radojka radoje radojko radomir radoslav radovan rade radenko
rado rajko rajka ramiz ramiza ranka ranko rasema rasim ratko razija refik refika remzija reuf rifat risto
rizah robert ružica ruzica ruža ruza ruždija rusmir sabaheta sabahudin sabina sabrija sadeta sadik safet
safeta sabit saida sajma sakib salem salih saliha salko samed samir samira samra sanda sandi sanel sanela
sanja saša sasa satka savka savo sead seada sebiha sedad sedin sejad sejdo sejo selma selmir selvedin semir
semira semso šemsa šemso senad senada senahid senija senka senaid sevda severina sevala siniša sinisa slađan
slađana sladjana slavica slavko slavisa slaviša slavoljub slavomir slobodan slobodanka smail smajo smilja
smiljana snežana snezana snježana snjezana sofija sonja spasoje srđan srdjan srećko srecko srdan sreten stana
stanislava stanka stanko stanoje staniša stevan stevo stipe stjepan stoja stojan stojanka suad suada sulejman
suljo suvad suzana svetislav svetlana svetozar šaban šefik sefik šefika sefika šejla sejla šerif šerifa šime
šimun tahir taida taib tajana tamara tanja tarik tatjana teodora tešo tihana tihomir tijana toma tomislav tomo
todor todorka uroš uros vahid vahida vahidin valentina vanja vasilija vasilije vasko vedad vedran vedrana
vehid velibor veljko velimir vera verica verka vesela veselin veselinka vesna vid vida vidosava vildana vinko
višnja visnja viktorija vlado vladan vladana vladimir vladislav vlasta vojin vojislav vojka vukašin vuk vukica
zaim zahida zdenka zdenko zdravko zejna zehra zejfa zekija zijad zijada zineta zlata zlatan zlatica zlatka
zlatko zlatija zoran zorana zorica zora zorka zrinka zuhdija zuhra zulejha zulfo žana žarko zarko željka
zeljka željko zeljko živko zivko živorad zivorad živana agnieszka agata adela albert aleksander aleksandra
alicja amelia anastazja andrzej aneta aniela anna antoni antonina arkadiusz artur barbara bartosz bartłomiej
bartlomiej beata błażej blazej bogumiła bogusława boguslaw bogusław bożena bozena bronisław bronislawa cecylia
celina cezary czesław czeslaw czesława damian daniel danuta dariusz dawid dominik dominika dorota edward edyta
elżbieta elzbieta emilia ewa ewelina eugeniusz fabian franciszek gabriela genowefa grażyna grazyna grzegorz
gosia halina hanna helena henryk honorata hubert iga ignacy ilona ireneusz iwona iwo izabela jacek jadwiga
jakub jan janina janusz jarek jarosław jaroslaw jerzy joanna jolanta józef jozef józefa julia julian julita
justyna kacper kaja kalina kamil kamila karol karolina katarzyna kasia kazimiera kazimierz kinga klaudia
konrad kornel krystian krystyna krzysiek krzysztof kuba lech lena leokadia leon leszek lidia lilianna lucyna
lukasz łukasz luiza ludwik maciej magdalena magda maksymilian malgorzata małgorzata marcel marcin marek maria
marianna mariola mariusz marlena marta martyna mateusz marzena matylda michał michal mieczysław mieczyslaw
mikołaj mikolaj mirosław miroslaw mirosława monika natalia nikodem norbert olaf oliwia oliwier oskar ola
patrycja patryk paulina paweł pawel piotr piotrek przemysław przemyslaw radosław radoslaw rafał rafal regina
remigiusz renata roksana roman romuald ryszard ryszarda sandra sebastian seweryn sławomir slawomir sławek
stanisław stanislaw stanisława stefania sylwester sylwia szymon tadeusz teresa tomasz tomek tymon tymoteusz
urszula wacław wanda weronika wiesław wieslaw wiesława wiktor wiktoria witold władysław wladyslaw władysława
włodzimierz wlodzimierz wojciech wojtek zbigniew zbyszek zdzisław zdzislaw zdzisława zenon zofia zosia zuzanna
zygmunt żaneta alena aleš ales alžběta anežka antonín barbora blanka bohumil božena břetislav dagmar daniela
eliška emil erik eva františek frantisek hynek iveta jana jarmila jaromír jaroslav jaroslava jindřich jindrich
jiří jiri jiřina jitka josef karel karolína kateřina katerina klára kristýna květa ladislav lenka leoš libor
libuše lubomír luboš lubos lucie luděk ludmila lukáš lukas marcela marie markéta marketa martina matěj matej
michaela miloslava miluše mojmír naděžda natálie oldřich oldrich olga ondřej ondrej otakar pavel pavla pavlína
petr radek radka radim renáta rostislav růžena samuel silvia šárka simona slavomír soňa stanislav svatopluk
štěpán tereza terezie tibor tomáš tomas václav vaclav vendula věra viktor viera vít vladimíra vlastimil
vojtěch vojtech zdena zdeněk zdenek zdeňka zuzana žaneta ľubica ľudmila juraj katarína marián marian peter
rastislav štefan ádám adam ágnes ágota ákos alexandra andrás andras andrea anikó aniko annamária antal árpád
arpad attila balázs balazs bálint balint barnabás béla bela bence beáta bernadett boglárka boldizsár borbála
botond csaba csilla dániel dávid dénes denes dezső dóra dorottya edit elemér emese emőke endre enikő eniko
erika ernő erzsébet erzsebet eszter etelka éva fanni ferenc flóra fruzsina gábor gabor gabriella gergely gergő
géza geza gizella györgy gyorgy gyöngyi györgyi gyula hajnalka henrietta ibolya ildikó ildiko imre irén istván
istvan iván izabella jános janos jenő jolán józsef jozsef judit júlia juliánna kálmán kalman károly karoly
katalin kornél kornélia kriszta krisztián krisztina lajos lászló laszlo lilla lóránt lorand loránd magdolna
margit máté mária mariann márk márta márton marton mátyás matyas melinda mihály mihaly miklós miklos mónika
nándor noémi noemi nóra olivér orsolya oszkár ottó pál pal panna péter piroska réka reka rezső róbert roland
rózsa rozália sándor sandor sára sarolta szabolcs szilárd szilvia tamás tamas teréz terézia tímea timea tünde
tunde valéria veronika viktória vilmos vince virág zita zoltan zoltán zoli zsigmond zsófia zsofia zsolt zsóka
zsuzsa zsuzsanna zsanett adelina adrian adriana alexandru alina alin ana anca ancuta andrada andreea andrei
angelica anghel anișoara anton antonia aurel aurelia aurelian aurica bianca bujor camelia carmen catalin
cătălin catalina cătălina cezar ciprian claudiu claudia codruta constantin cornel corina cosmin cosmina costel
costica costin costinel crina cristian cristiana cristina dan dana danut dănuț daria delia diana dinu dorel
dorin dorina doina dragos dragoș dumitra dumitru ecaterina elena emanuela emilian eugen eugenia eusebiu fanel
felicia flavia flavius florea florentina florica florin florina gabi gavril gelu geo geanina george georgeta
georgiana gheorghe gheorghita ghita gica gigi grigore horatiu horia iacob ilie ileana ilinca iliuta ion ioan
ioana ionel ionela ionica ionut ionuț irina iulia iulian iuliana iulica lacramioara larisa laura laurentiu
lavinia lenuta leonte lia ligia liliana liviu livia loredana lorena luca lucian luciana lucica lucretia
luminita luminița madalina mădălina manuela mariana maricica marinela marius marioara maria-mirabela mihaela
mihai mihaita mihail mihnea mircea mirabela miruna monica mugur nadia narcisa narcis nastasia nelu nicolae
nicoleta nicu nicusor niculina nuta octavia octavian olimpia oana otilia ovidiu paraschiva petre petrica petru
petruta pompiliu radu ralu raluca ramona rares rareș razvan răzvan rebeca remus rodica romeo romica roxana
ruxandra sabin sandu serban șerban sergiu silviu simion sorin sorina stan stefan ștefan stelian steliana
steluta tanase teodor theodor tiberiu toader traian tudor tudora valentin valeriu valeria vali vasile vasilica
veronica victor victoria viorel viorela viorica virgil virginia vlad vladut zamfir zina achilleas adamantios
adonis afroditi aggelos aggeliki agathi aikaterini akis alekos alexandros alexis alkistis anargyros anastasia
anastasios anastasis andreas andriana androniki angelos angeliki anestis antigoni antonis apostolis apostolos
argyro argyris aris aristea aristotelis artemis asimina athanasia athanasios athina chara charalambos
charilaos charis chariklia chloe christina christos chryssa chrysoula daphne despina dimitra dimitris
dimitrios dimos dionysia dionysis dora efi efthimia efthymios eftychia eirini eleana eleftheria eleftherios
eleni elias elli elpida emmanouil epameinondas eudokia evangelia evangelos evanthia fani filippos fofi foteini
fotini fotis foula galatea georgia georgios giannis giorgos giota glykeria grigoris haralambos haroula iakovos
ilias ioanna ioannis iordanis iosif iraklis irini ismini jannis kalliopi kleanthis kleopatra konstantina
konstantinos kostantina kostas kosmas kostis koula kyriaki kyriakos lambros lazaros lefteris leonidas litsa
loukas loukia makis manolis manos margarita marilena marina maro matina melina menelaos michalis miltos minas
myrto nancy nefeli nektaria nikos nikolaos nikoletta niki nitsa odysseas orestis panagiota panagiotis
panayiotis pantelis paraskevi paris paschalis pavlos pelagia penelope pericles periklis petros polyxeni popi
prodromos rania rena roula sakis sevasti smaragda sofia sokratis soula spyridoula spyros stamatia stamatis
stathis stavroula stavros stelios stella stergios stratos sotiria sotiris takis tasia tasos tassos thalia
thanasis thanos themis theodora theodoros theodosia theofanis thodoris thomais thomas thymios toula vaggelis
vaia vaios vangelis varvara vasiliki vasilis vassiliki vassilis vasso voula xanthi xenia xenofon yannis
yiannis yiorgos yorgos zacharias zafeiria zinovia zoi zoe aleksandr aleksei aleksej alexei alexey alla aljona
alyona anastasiia anastasija anatolij anatoly andrey andriy andrij angelina arina arkadij arkady artem artemij
artjom asya bohdan boryslav borys darja daryna darina denys dima dmitri dmitrij dmitriy dmitro dmytro eduard
ekaterina elizaveta evgenia evgeni evgenij evgeniy evgeny fedir fedor fjodor galina gennadi gennadij gennady
georgij gleb grigori grigorij halyna hennadiy hryhoriy ihor ija ilja illia illya ilya inessa inga inna ira
irinka iryna ivanna jegor jekaterina jelizaveta jevgenij jevgenija julija juri jurij kateryna katja katya
khrystyna kira kirill klavdia konstantin kostyantyn kseniia ksenia kyrylo larysa lesya lesia leonid lev lilia
lilija lina ljuba ljubov ljudmila ljuda lubov lyubov lyudmyla lyudmila maksym mariia maryna marfa mark masha
matvei matvij matviy mikhail mykhailo mykola mykyta myroslav myroslava myron mischa misha nadezhda nadija
nadiia nataliia natalija natalja natalya natasha nastya nazar nika nikita nikolai nikolaj oksana oksanka oleg
oleh oleksandr oleksandra oleksii oleksij oleksiy oleksiï olena olesia olesya olha olja olya orest orysia
ostap pavlo petro platon polina pjotr pyotr raisa rimma rita rodion rostyslav ruslan ruslana sasha sascha
semyon semen serafima sergei sergej sergey serhii serhij serhiy serhiï sergij sergiy sjarhej slava snizhana
sofiia solomiia solomiya stefaniia stepan svitlana svyatoslav sviatoslav taras taisia taisiia tanya tatiana
tatyana tetiana tetjana tetyana timofei timur tymofiy tymur uljana uliana ulyana valentyn valentyna valeri
valerij valeriia valeriy valery vadim vadym vasyl vasil vasilij vasily viacheslav vyacheslav viktoria
viktoriia viktoriya vira vita vitali vitalij vitaliy vitaly vitalina vlada vladlen vladyslav vladyslava
volodymyr volodya vova vsevolod yana yaroslav yaroslava yegor yehor yekaterina yelena yelyzaveta yeva yevgeny
yevhen yevheniia yulia yuliia yuliya yuri yurii yuriy yury zakhar zhanna zinaida zinayida zoja zoya zhenya
afërdita aferdita agim agon agnesa agron alban albana albina albulena alketa altin altina arben arbër arbenita
arbnora ardian ardiana ardita ardit arian ariana aridon arijeta arjan arjeta armend arsim artan arta astrit
avdi avni bajram bashkim bajrush behar behxhet bekim belkize berat besa besart besarta besfort besian besiana
besmir beslinda besnik bexhet blerim blerina blerta blerton bledar blerona brikena bujar bukurie burim bujana
dafina dardan dardana dea demush diellza donika donjeta dorentina driton drita drilon durim edon edona elona
elton elvana emine endrit erblin erblina erjon ermal ermira ervin erza erzen etleva etrit fadil fahrije
fatbardha fatime fatjon fatlind fatlum fatmir fatos feim fehmi ferdane ferit fidan fisnik fitim fitore flaka
flamur flutra florent florije flora gani gazmend genc genta gent gentiana gentrit gëzim gezim gjergj gjin
granit gresa gzim hajdin hajredin hajrije halit hamdi hamide hazbije hysen hysni ilir iliriana ilirjan imer
isa isuf jehona jeton jetmir jetmira jusuf kaltrina kadri kastriot kimete kosovare kreshnik kujtim kushtrim
labinot lavdim lavdie leonora leotrim liridon liridona lirie lirije linda lindita lulzim luan luljeta lumnije
majlinda mamudije mehdi mentor mergim merita mihane mimoza mirlinda muhamet muharrem musli myrvete naim nafije
nazmije nderim nora nexhat nexhmedin nexhmije nimete orges orhan petrit pranvera qamil qazim qendrim rama
ramadan remzie rexhep rinor rron rinesa sabedin sabile sadete sadije safete saimir sami sanije selim selvije
sevdije shaban shaip shefqet shehide shkelzen shkëlqim shkurte shpejtim shpend shpetim shpresa shqipe shqiprim
shukrije skender sokol shefki taulant teuta trim valbona valdet valdrin valmir valmira valon vehbi veton vesa
vjollca vjosa vlora visar xhafer xhavit xhemail xhevahire xhevat xhevdet xhemile ylber yll yllka zana zef
zejnepe zenel zymer zyrafete aleko amiran avtandil beka besik dato david eka eter gela gia giorgi giga guram
irakli keti ketevan khatuna lasha levan maia maka mamuka manana mariam merab mikheil nana nani natia nato nino
nodar nona otar rati revaz rusudan salome sandro shalva sopho tamar tamta tamuna teimuraz temur tengiz tinatin
vakhtang zaza zura zurab aslan magomed ramzan zelimkhan khava zarema madina aishat akhmed islam aset malika
zara zaira timerlan mansur adlan anzor bistra blaga bogdana boryana desislava detelina dimitar dimitrina dobri
elitsa galin gergana georgi hristo hristina iliyan iliyana ivaylo ivelina kaloyan kamen kiril krasimir
krasimira lyubomir lyudmil lyuben mariya maya milen momchil nadya nedelcho nikolay ognyan pavlina penka petya
plamen plamena radost radoslava rayna rosen rositsa rumen rumyana silviya simeon slavcho snezhana stanimir
stoyan stoyanka svetla svetoslav tsvetan tsvetana tsvetelina vasilka velichka velislava venelin ventsislav
vladislava yanko yordan yordanka yuliyan zdravka zhivko zlatina blagoja blagica cvetanka goce gjorgji jovanche
kire ljupco mitko orce pece trajan trajko vanco vlatko zvonko zvonimir zvonimira angel
`;
