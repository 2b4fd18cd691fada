/** Employers, chains, authorities and associations. `_` stands for a space inside a name. Marked in either case. */
export const organisationNames = `
fk af soc fryshuset kupan erikshjälpen hemfrid mercedes bmw audi toyota ica ica_maxi ica_kvantum ica_nära ica_supermarket coop coop_forum willys hemköp lidl netto ikea city_gross
axfood systembolaget folktandvården apotek_hjärtat kronans_apotek åhléns elgiganten mediamarkt media_markt
clas_ohlson jula biltema bauhaus hornbach byggmax xxl stadium intersport kappahl lindex gekås rusta
dollarstore normal ullared mcdonalds mcdonald's burger_king max_hamburgare espresso_house waynes_coffee
pressbyrån 7-eleven seven_eleven circle_k okq8 preem postnord dhl schenker bring budbee foodora instacart sj
arriva nobina keolis mtr vy ul sl västtrafik skånetrafiken green_cargo volvo volvo_cars scania saab ericsson
abb sandvik ssab lkab boliden electrolux atlas_copco alfa_laval skf husqvarna stora_enso sca holmen billerud
vattenfall eon fortum telia telenor tele2 tre_butiken comviq spotify klarna king amazon google_sverige
microsoft tetra_pak astra_zeneca astrazeneca pfizer ge_healthcare cytiva fresenius octapharma pharmacia
trelleborg_ab peab skanska ncc jm veidekke securitas avarn nokas iss sodexo samhall misa stena_line
stena_metall silja_line viking_line skatteverket dagab snabbgross menigo martin_servera lantmännen arla scan
findus fazer polarbröd pågen cloetta marabou orkla spendrups löfbergs zoégas hägglunds bofors saab_bofors
outokumpu höganäs gränges kanthal sibelco lundin_mining zinkgruvan domnarvet domnarvets_jernverk activa iris
rehabilitering_iris lernia eductus academedia medborgarskolan abf studieförbundet_vuxenskolan bilda sensus
folkuniversitetet arena_idé transdev taxi_stockholm taxi_kurir uber bolt nordea swedbank handelsbanken seb
danske_bank länsförsäkringar folksam trygg-hansa ica_banken attendo humana frösunda nytida vardaga ambea
team_olivia olivia_omsorg förenade_care vårdapoteket capio praktikertjänst aleris doktor.se kry min_doktor
prima_vård prima_psykiatri wemind modigo bup försäkringskassan arbetsförmedlingen migrationsverket kronofogden
kronofogdemyndigheten pensionsmyndigheten socialstyrelsen ivo inspektionen_för_vård_och_omsorg csn
överförmyndaren överförmyndarnämnden kriminalvården frivården polismyndigheten säpo försvarsmakten hemvärnet
trafikverket transportstyrelsen länsstyrelsen tullverket lantmäteriet skolverket skolinspektionen
diskrimineringsombudsmannen förvaltningsrätten tingsrätten hovrätten kammarrätten socialförvaltningen_i
fontänhuset fountain_house fountainhouse rsmh nsph hjärnkoll attention riksförbundet_attention
autism-_och_aspergerförbundet autism_sverige funktionsrätt funktionsrätt_sverige fub dhr hso balans
riksförbundet_balans schizofreniförbundet intresseförbundet_för_schizofreni briu brukarrevisionsbyrån aa na
anonyma_alkoholister anonyma_narkomaner länkarna kris verdandi convictus stadsmissionen skåne_stadsmission
röda_korset rädda_barnen bris mind unicef frälsningsarmén pingstkyrkan missionskyrkan equmeniakyrkan
svenska_kyrkan lutherska_missionskyrkan jehovas_vittnen filadelfia livets_ord hyllie_park amnesty friskis
friskis_&_svettis friskis_och_svettis sats nordic_wellness actic korpen kfum kfuk scouterna rfsl rfsu spes
shedo frisk_och_fri frisk_&_fri ananke ångestförbundet maskrosbarn trygga_barnen wo_men kvinnojouren_i roks
terrafem mansjouren brottsofferjouren unga_reumatiker synskadades_riksförbund srf hrf hyresgästföreningen pro
spf seniorerna aik djurgården hammarby_if ifk malmö_ff gais ik_sirius sirius brommapojkarna uppsalahem
stångåstaden mimer mkb svenska_bostäder familjebostäder stockholmshem bostads_ab_poseidon poseidon
bostadsbolaget rikshem wallenstam heimstaden victoria_park hsb riksbyggen akelius stena_fastigheter kungsleden
akademiska_sjukhuset akademiska karolinska karolinska_institutet sahlgrenska östra_sjukhuset mölndals_sjukhus
danderyds_sjukhus södersjukhuset sös sankt_görans s:t_görans capio_sankt_göran huddinge_sjukhus
universitetssjukhuset skånes_universitetssjukhus sus ryhov länssjukhuset_ryhov vrinnevi vrinnevisjukhuset
sankt_lars s:t_lars sidsjöns_sjukhus beckomberga ulleråkers_sjukhus säters_sjukhus löwenströmska långbro
långbro_sjukhus sankt_jörgen lillhagen ersta ersta_sjukhus ersta_diakoni lunds_universitet uppsala_universitet
linköpings_universitet umeå_universitet stockholms_universitet göteborgs_universitet malmö_universitet kth
chalmers slu komvux sfi hermods nti yrkeshögskolan
`;
/** Endings of definite or plain nouns that make a capitalised word, or a genitive name before it, an organisation. */
export const organisationEndings = `
skolan skola gymnasiet gymnasium mottagningen mottagning enheten enhet gården gård hemmet hem huset hus
kliniken klinik boendet boende teamet team föreningen förening förbundet förbund kyrkan kyrka församlingen
församling moskén moské centralen central centrum centret center sjukhuset sjukhus lasarettet lasarett caféet
kaféet café cafe kafé verkstaden verkstad byrån byrå förskolan förskola dagis fritids fritidsgården
universitetet universitet högskolan högskola institutet institut museet museum biblioteket bibliotek teatern
teater stiftelsen stiftelse bolaget bolag affären butiken butik restaurangen restaurang pizzerian pizzeria
bageriet bageri konditoriet konditori hotellet hotell macken bensinmacken fabriken fabrik bruket industrier
bygg städ måleri åkeri taxi gruppen koncernen förvaltningen förvaltning nämnden avdelningen behandlingshem
behandlingshemmet stödboende stödboendet gruppboende gruppboendet gruppbostaden gruppbostad servicebostad
servicebostaden träffpunkten träffpunkt mötesplatsen mötesplats daglig_verksamhet vårdcentral vårdcentralen
psykiatrin öppenvård öppenvården slutenvård slutenvården jourteam jouröppet beroendemottagningen
familjecentralen ungdomsmottagningen habiliteringen socialjouren socialkontoret socialtjänsten medborgarkontor
medborgarkontoret hemtjänst hemtjänsten boendestöd boendestödet klubben klubb ridklubb idrottsklubb
folkhögskola folkhögskolan kollektivet jouren kvinnojouren fängelset anstalten häktet omsorg omsorgen
assistans rehab fastigheter kooperativet kooperativ gym träff kör kyrkokör blandkör körsällskap orkester
spelmanslag sågverk sågen verk varv varvet gruva gruvan mejeri mejeriet slakteri slakteriet tryckeri tryckeriet
tvätteri tvätteriet pappersbruk pappersbruket järnverk järnverket glasbruk glasbruket snickeri snickeriet
plåtslageri trädgårdsmästeri handelsträdgård lanthandel livs matcenter konditori bilskrot bilverkstad frisör
frisörsalong salong kiosk gatukök grill bageri plantskola ridskola danskola dansskola musikskola kulturskola
lärcenter kompetenscentrum utbildningscentrum kunskapscentrum vuxenutbildning komvux folkskola byskola friskola
hembygdsgård hembygdsförening bygdegård bygdegårdsförening byalag herrgård slott camping badhus simhall ishall
sporthall arena gillet gille loge rotary lions kennelklubb brukshundklubb biodlarförening jaktlag vävstuga
syförening församlingshem församlingshemmet stift stiftet pastorat kapell kapellet kloster klostret tempel
templet synagoga synagogan tidning tidningen allehanda kuriren dagblad folkblad länstidning tingsrätt hovrätt
polisstation polisstationen brandstation brandkår räddningstjänst sjukstuga sjukstugan hälsocentral
hälsocentralen sjukhem sjukhemmet vårdhem vårdhemmet ålderdomshem servicehus servicehuset äldreboende
äldreboendet barnhem barnhemmet ungdomshem ungdomshemmet fosterhem flyktingförläggning asylboende
asylboendet anstalt häkte fängelse kvinnojour tjejjour mansjour brottsofferjour krisjour kriscentrum stödcentrum
aktivitetshus aktivitetshuset kulturhus kulturhuset folkets_hus allaktivitetshus aktivitetscenter
sysselsättning dagverksamhet dagverksamheten arbetscenter arbetscentrum återbruk återbruket secondhand
loppis psykiatrimottagning psykosmottagning psykiatri stadsdelsförvaltning socialkontor resursteam
missionskyrka missionshus frikyrka frikyrkoförsamling baptistkyrka
`;
