/** Surnames that the other list lacks: of the nobility, of soldiers, and from further countries. */
export const surnamesMore = `
krusenstjerna klercker wojciechowska wojciechowski kovacic kovačić begovic begović hodžić adelswärd ahlgren
ahlquist alströmer anckarsvärd armfelt arrhenius bagge banér beckman bergenstråhle bielke björnberg björnstjerna
boije bonnevier bratt bruzelius cederström cederlund cronstedt dahlbom dahlskog dellgren djurberg douglas dufva
edelstam ehrenborg ehrensvärd eklöv elgstrand enhörning fagerlind fehrman fleetwood frosterus fröberg geijer
granat granath gripenstedt gyllenhaal gyllenhammar gyllenborg hagelin hallencreutz hammarskjöld hedlöf hellgren
hillborg horn hyltén hägg hök häger kallstenius kjellander klingspor klinckowström kruuse lagerkvist lagergren
lagerfelt lagercrantz leijonhufvud leijonhielm lilliehöök liljencrantz liljegren lillieström lindblad lindskog
ljungdahl malmsten mannerheim mörner natt_och_dag nauckhoff nobelius nordenfelt norlander odelberg oxenstierna
palmstierna palmcrantz piper posse printz quennerstedt rehnskiöld reuterswärd ribbing ridderstråle rosencrantz
rosensköld roxendal rudbeck rudenschöld sandahl sederholm silfverstolpe sjöblad skogh skytte sparre spens staël
stackelberg stjernberg stjernswärd stålhane stålhammar svanberg svinhufvud söderhielm taube tersmeden thott
tornerhielm tott trolle ugglas uggla ulfsparre wachtmeister wallenberg wennerberg wijkmark winblad wrangel wrede
zachrisson zackrisson zetterberg zetterlund åkerhielm åkerblom åström åstrand ödman öhman öhrn örnberg örnsköld
öster österman östling abdirahim abdulle abshir adan aden afrasiabi ahmadi ahmadzai akbari al-hassan alavi
alizadeh amini amiri ansari asadi asefaw asgari aslan azizi bahrami bajwa barre barzani berhe çelik chaudhry
daud dirie djama doğan ebrahimi farahani farah gashi gebrehiwot gebreyesus ghasemi ghorbani guleed habtemariam
hagos haidari hakimi hamid haidari hashemi hassani hersi heydari hosseini hoxha husseini ibrahimi islami jabbari
jafari kahin kakar karimi kasimi kazemi khalaf khalili khoury krasniqi kurtishi lahdo latifi mahamud malki
merino mirzaei mohammadi mohamud moradi mousavi musawi nabizada nazari noori nuur nazari okafor okeke osmani
özdemir özkan polat qaderi qasemi rahimi rahmani ramazani rashidi rasooli rezai rostami sabri sadeghi safi sahin
şahin saleh salihi samadi sarkis sattari seyoum shala shamoun sharifi shirazi siddiqui soltani sultani tahiri
tesfamariam tesfay tekeste thaqi ucar üstün warfa weldu woldu woldemariam yıldız yıldırım yacoub yalda yousefi
yusufzai zamani zare zeka ziba dang dinh doan hoang huynh luong ngo nguyen pham phan trinh truong vo vuong
boonyarat chaiyasit chantharat intharat kaewkham khamphan phromma rattanaporn saengthong srisai suwan thongkham
wongsa wongsawat
`;
