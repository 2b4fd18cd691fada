/** Countries, and cities and regions abroad that people in Sweden often come from. `_` stands for a space inside a name. */
export const countries = `
afghanistan albanien algeriet andorra angola argentina armenien australien azerbajdzjan azerbaijan bahamas
bahrain bangladesh barbados belarus belgien benin bhutan bolivia bosnien bosnien-hercegovina
bosnien_och_hercegovina botswana brasilien brunei bulgarien burkina_faso burma burundi chile colombia
costa_rica cypern danmark djibouti dominikanska_republiken ecuador egypten elfenbenskusten el_salvador england
eritrea estland etiopien ethiopien fidji filippinerna finland frankrike färöarna förenade_arabemiraten gabon
gambia gaza georgien ghana grekland grenada grönland guatemala guinea guinea-bissau guyana haiti honduras
hongkong indien indonesien irak iran irland island israel italien jamaica japan jemen jordanien jugoslavien
kambodja kamerun kanada kap_verde kazakstan kenya kina kirgizistan kongo kongo-kinshasa kosovo kroatien kuba
kurdistan kuwait laos lesotho lettland libanon liberia libyen liechtenstein litauen luxemburg madagaskar
makedonien nordmakedonien malawi malaysia maldiverna mali malta marocko mauretanien mauritius mexiko moldavien
moldova monaco mongoliet montenegro mocambique moçambique myanmar namibia nederländerna holland nepal
nicaragua niger nigeria nordkorea norge nya_zeeland oman pakistan palestina panama paraguay peru polen
portugal puerto_rico qatar rumänien rwanda ryssland saudiarabien schweiz senegal serbien sierra_leone
singapore skottland slovakien slovenien somalia somaliland puntland sovjet sovjetunionen spanien sri_lanka
storbritannien sudan surinam swaziland sydafrika sydkorea sydsudan syrien tadzjikistan taiwan tanzania tchad
thailand tibet tjeckien tjeckoslovakien togo trinidad tunisien turkiet turkmenistan tyskland uganda ukraina
ungern uruguay usa uzbekistan venezuela vietnam västsahara wales vitryssland zambia zimbabwe österrike
östtyskland östtimor tjetjenien dagestan abchasien tigray oromia ogaden darfur västbanken rojava åland
`;
export const citiesAbroad = `
aalborg aarhus abidjan abuja accra adana addis_abeba addis_ababa aden afrin agordat agadir akkra al-hasakah
alanya aleppo alexandria alger algiers almaty alqosh amara amman amsterdam anbar ankara antalya antwerpen
arbil asmara assab asunción astana atén aten babol baghdad bagdad bahçesaray baidoa bakhtaran baku balkh bam
bamako bamiyan banja_luka bangkok banjul barcelona barentu barawe basra batman beirut belet_weyne beledweyne
belgrad beograd bengasi bergen berlin bern bethlehem bihać bihac bijeljina bingöl birmingham bishkek bitola
bogotá bogota bologna bonn bordeaux borama bosaso boston brăila bratislava braunschweig brčko bremen brest
brno bryssel brussel budapest buenos_aires bukarest bukavu burao bursa butare calabar calgary cali cebu
chernihiv chernivtsi chiang_mai chicago chișinău chittagong cizre cluj colombo conakry concepción constanta
costa_del_sol córdoba dakar dallas damaskus daraa dara'a darwin debrecen deir_ez-zor dekemhare delhi den_haag
denpasar derik derry dersim detroit dhaka dhusamareb diyarbakir diyarbakır dire_dawa dnipro doboj doha dohuk
donetsk douglas doula dresden dublin dubai dubrovnik duhok durban durres düsseldorf edinburgh edirne efrin
eldoret elazig erbil erzincan eskişehir eyl falludja fallujah famagusta faryab fergana firenze florens foca
fortaleza frankfurt freetown galkayo garissa garoowe garowe gaziantep gazastaden gdansk gdynia genève geneve
genova genua ghazni gjakova gjilan glasgow gnjilane gomel goma gondar gonder granada graz grozny guadalajara
guayaquil haifa hakkari halabja halle hamburg hama hamadan hamar hanoi hannover harare harar hargeisa hargeysa
haseke hassake hasaka hasakah havanna hawler hebron helmand helsingfors helsinki herat hilla ho_chi_minh hobyo
homs hong_kong houston hudaydah idlib ilam imishli innsbruck irbid isfahan esfahan islamabad ismir istanbul
ivano-frankivsk izmir jakarta jalalabad jalalpur jeddah jenin jerevan jericho jerusalem jijiga jilib jinja
johannesburg juba kabul kairo kaduna kalkutta kampala kandahar kano karachi karaj karbala karlovac kashan
kaunas kathmandu katmandu kazan kemi torneå rauma pori björneborg jyväskylä kotka lappeenranta joensuu kajaani
seinäjoki imatra varkaus kerman kermanshah keren khan_younis khanaqin kharkiv charkiv kharkov khartoum kherson
chersun kiev kyiv kyjiv kigali kinshasa kirkuk kirkenes kisangani kismayo kisumu klaipeda kobane kobanê kobani
kolkata konya köln köpenhamn kosovska_mitrovica kraków krakow kristiansand krivyj kuala_lumpur kumanovo kumasi
kunduz kuopio kurt kuwait_city kütahya la_paz lagos lahore lahti larnaca las_palmas latakia leeds leipzig
leskovac lille lima limassol lissabon lisabon liverpool ljubljana łódź lodz london los_angeles lourdes luanda
lublin lubumbashi lugansk luhansk lusaka lviv lvov lyon madrid maiduguri mahabad malakal malmok manama
manchester mandalay mandera mariehamn manila mannheim maputo marburg mardin mariupol marivan marka marrakech
marseille mashhad massawa mazar mazar-e_sharif mazar-i-sharif medellín mekele mekelle mekka medina melbourne
melitopol mendefera merca mexico_city miami milano minsk mitrovica mogadishu mogadisho moghdisho mombasa
monrovia montevideo montreal moskva mostar mosul multan mumbai münchen munchen mykolajiv mymensingh mysore
nablus nairobi najaf nagoya nalut nanjing neapel new_delhi new_york newcastle niamey nice nikosia ninive niš
nish nis novi_sad novi_pazar nürnberg odense odesa odessa ohrid omdurman oromo osaka oslo ouagadougou oulu
uleåborg palermo palma pamplona paris parma peja pekalongan peking beijing perth peshawar pharr philadelphia
phnom_penh phuket phnum_penh pitesti plovdiv podgorica poltava porto port_sudan porto_alegre poznan poznań
prag prijedor prishtina pristina prizren puntarenas pusan qamishli qamishlo qamishly qandil qaraqosh qardho
qazvin qoryooley qom quetta quito rabat raqqa ramadi ramallah ranya rasht rawalpindi recife reykjavik
reykjavík riga rijeka rio_de_janeiro rivne rom roma rotterdam rovaniemi rzeszów saigon salahaddin salamiyah
salmas salonika salzburg samarkand samawah samarra sanaa sanandaj sanski_most san_francisco san_salvador
san_sebastian santa_cruz santiago santiago_de_chile santo_domingo sao_paulo saqqez sarajevo sari seoul sevilla
sfax shanghai sharjah shengal shiraz sidon sighet silopi sinjar singal sivas skopje słupsk sofia split
srebrenica srinagar st_petersburg sankt_petersburg stavanger stettin strasbourg stuttgart subotica suleimania
sulaymaniyah sulaimaniya slemani sulejmania sumy surabaya sydney szczecin szeged tabriz tabuk tallin tallinn
tammerfors tampere taloqan tampa tartu tasjkent tashkent tbilisi teheran tehran tel_aviv tessenei ternopil
tetovo thessaloniki timisoara timișoara tirana tobruk tokyo toronto torino toulouse trabzon travnik trieste
tripoli trondheim tromsø tunis turin turku tuzla tyrus uccle ufa ulaanbaatar ulan_bator urfa urmia urmiye
urmije utrecht vaasa vantaa vasa vancouver varna valencia valletta valparaíso valparaiso van vardø warszawa
wien venedig verona vienna vilnius viseu vlora voi volgograd vukovar vojvodina visegrad višegrad wajir
washington wellington wroclaw wrocław wuhan xi'an yaounde yaoundé yazd yerevan yogyakarta zagreb zahedan zakho
zamboanga zanzibar zaporizjzja zaporizhzhia zarqa zenica zhytomyr zürich zvornik zvolen åbo ålesund årbo århus
örja khao_lak koh_samui hua_hin pattaya krabi mallorca kreta rhodos teneriffa gran_canaria ibiza costa_blanca
alicante torrevieja fuengirola goa bali hurghada sharm_el_sheikh nordsjö balkan mellanöstern sápmi sapmi
gotthard kurdistan afrika_s_horn
`;
/** Endings that Swedish place names have; only trusted on capitalised words after a preposition of place. */
export const placeEndings = `
sta by torp vik berga hammar köping holm sund näs ås fors tuna inge löv lösa ryd boda hult bro sjö dal dalen å
träsk bruk ån ön berg lund hem ed mora tomta stad viken näset udden åsen backen hamn hamnen strand gärdet
höjden heden staden ängen mark marka landa bo böle sele sätra änge åker åkra hyttan kulla lanna ljunga mo rum
sala skog slätt storp storpet stuna tofta vallen våla äng ö öarna bron plan plats platsen parken kajen udde skär skären holmen rup lev ele fjäll fjället älv
älven mon ås åsa heda stugan arp hed slöv inge köp nässet näbben ullen eby vall rum torpet kulle kullen malmen
sundet fjärden viken forsen bygden marken
`;
