/** Given names from Finland, Denmark, Norway, Iceland, Sápmi and the Baltic countries. */
export const givenNordic = `
aada aamu aapo aaro aarne aarno aatu ahti ahto aija aila aili aimo ainikki aino airi aki akseli aleksi aliisa
allu anita anitta anja anneli annele annikki annukka ano anssi anton antero antti antton anu anneliina armas
arja armi arno arto arttu arvi arvo asko asmo asser atso atte auli aulikki aune auvo eemeli eero eelis eelna
eerika eeti eetu eeva eevi eevakaisa eija eila eine eino eira eivor elina elisa elli elmeri elmo elna elviira
ensio erja erkka erkki ester esa esko essi eveliina fanni hanna hannele hannu hannes harri harto heidi heikki
heimo heini heino helena helinä helka helke hellevi helmi heli henna hermanni hilja hilkka hilla hillervo
hilppa iida iina iines iiris iiro iivari iivo ilari ilkka ilmari ilmi ilona ilpo ilppo ilta impi inari inkeri
ira irja irma irmeli isto ismo jaakko jaana jalmari jalo jani janika janita janne jari jarkko jarmo jarno jere
jesse joni jonne jooa joona joonas jorma jouko jouni joosua juha juhana juhani juho jukka jukkapekka jussi
juuso juulia jyri jyrki kaarina kaarlo kai kaija kaino kaisa kaisla kalervo kalevi kalle kari karri karoliina
katariina kati katja katri kauko kauno keijo keimo kerttu kimmo kirsi kirsti klaus krista kullervo kustaa
kyllikki kyösti lahja laina lari lasse lassi lauha laura lauri lea leena leevi lempi lenni lila linnea liisa
liisi loviisa lumi luukas lyyli maaret maarit maarten maija maikki maiju mainio malla manu mara marge marita
margetta mari marika marja marjaana marjaliisa marjo marjatta marjukka marjut marketta markku marko martta
martti masa matias matleena matti mauno mauri meeri mervi merja mertsi mikko milja milka minna minttu mirja
mirka mirva moona mummi mustafa naimi nea nelli netta niilo niina niko noora nuutti nyyrikki oiva okko olavi
olga olli onerva onni ora orvokki osmo ossi otso otto outi oula paavali paavo päivi päivikki päiviö pasi paula
pauli pauliina pekka pekko pentti perttu pertti petja petra petri petteri piia pinja pirita pirjo pirkko pirre
pyry raakel raija raili raimo raine raino ranja rauha rauli rauni reija reijo reima reino riia riikka riina
riitta risto ritva roope rosa roosa ruut saana saara saila saija saima saimi saini sakari saku salla salli
salme sami samppa samu samuli sampo sanelma sanna sannamari sanni santeri santtu sari satu seija senja senni
seppo silja silmu simo sini sinikka sirkka sirkku siru sirpa sisko siviä soile soili sointu sohvi sonja suoma
suvi sulo sylvi taavi taika taimi taina taisto taito tanja tapani tapio tarja taru tarmo tatu teemu teija
teijo tellervo teppo terhi terho terttu tero tiina tiitus tiia timo toini toivo tomi toni topi topias touko
tuija tuire tuomas tuomo tuovi tuukka tuula tuuli tuulikki tuure tyyne tyyni ukko ulpu ulla unto uolevi urho
urpo usko uuno vaito vaino valma valtteri valto varpu vappu veera veeti veijo veikko velipekka velimatti venla
veli vertti vesa vieno viivi vilho vilja viljo vihtori viljami ville virpi virve voitto vuokko väinämö väinö
ylermi ylva yrjö ilma eerikki tauno oskari pentto aate iisakki aage ane ane-grete anemone annegrete annelise
asger askild asmund asta aud audun bent bente berge birgitte birthe bitten bjarke bjarni bjarte bjørn bodil
brit carsten cecilie claus dagfinn dorte dorthe egill eirik eilif eldbjørg elin ellinor embrik endre erlend
esben espen eyvind finn finnur flemming freya frode geir gerd gerda gisle gorm gro gudbrand guri gustav gyda
halfdan hallgeir hallvard halldor hanne harald håkon håvard hedda helle henning henriette hildegunn hilde
hjalte idar idunn ingebjørg ingeborg inger ingunn inge ingjerd ivar iben jakup janus jannik jeppe jesper jette
jeanett jens-ole jørgen jørn jorunn jostein kaare kåre karsten karianne katla kathrine ketil kim kirsten
kjartan kjersti kjetil knud kolbjørn kristoffer kresten lone lene leif lisbeth liselotte line lillian lotte
mads maiken magnar mai-britt malene marit marte mette mikkel mogens morten margrethe merete ninna niels
nikolaj oddbjørn oddvar oddny odd-arne olav ole øystein øyvind ørjan palle pernille per-arne poul preben
ragnheidur ragnhild randi rasmus reidun rikke ruben rune runa sander signe sigrun sigurdur sindri sissel siw
sigmar silje sigbjørn siri solfrid solvor stein steinar stian stine sturla susanne svein sveinung sverre
synnøve sølvi søren tarjei thorhild tone tonje tor-arne torhild torill torbjørn torgeir torgunn torstein
torunn troels trond truls trygve turid tove terje ulrik unn unni vegard vibeke vidar vigdis viggo yngvild åge
åshild ågot aðalheiður arnar ari ásdís ásta baldur birna björgvin brynja dagbjört einar elísabet eiríkur eyþór
guðmundur guðrún gunnlaugur hafþór halla haukur hrafn hrefna hulda jóhann jóhanna jón katrín kristín magnús
ólafur ragnheiður sigríður sigurður snorri snæbjörn stefán svala þór þóra þórarinn þórunn unnur valgerður áile
ánde ánte ánná áslat biera biret biera-ánte elle-máret elle heaika inga-maret issát jovnna jovsset káre láilá
lásse máhtte máret márjá máijá mikkal nilla niillas nils-aslak per-ola piera ravdna risten rávdná sárá sire
sunná aivars agnese aigars aina ainars aivis andra andris andrus anete anna-liisa antanas arturs arvydas
audrius aušra baiba daiga daina dainis dalia darius dovile dzintars edgars edita egle eimantas elvīra emilija
eriks evija evita gatis gediminas giedrius gintaras gintare girts guntis guntars ilze imants ieva indrek inese
inga ingrida ints jaan jaanus jaak janek janis jānis jelena jolanta jonas juris jurgita kaarel kadri kairi
kalju karlis karolis katrin kersti kestutis kirill kristaps krišjānis kristjan kristiina laima laimis lauris
liene liga liina linas lina-maria līga loreta maarika maarja mait maris margus mari-liis mart mati meelis
mihkel mindaugas monta modris normunds piret priit raivis raivo raimonds ramunas rasa rein renars rimantas
rimas rita sandis sanita saulius sigita sirje skaidrite toomas triin tõnis tõnu uldis ülle urmas vaida valdis
valdas varis vello vija vilmars vita viesturs virginija vytautas zane zita žydrūnas
`;
