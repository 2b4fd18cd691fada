/** Given names from western and southern Europe, the English-speaking world and Latin America. */
export const givenWestAndLatin = `
abigail adalberto adolfo adrián agustín agustin aimee aiden aitor alain alan alba alberto alejandra alejandro
alessandro alessandra alessia alessio alfonso alfredo alicia alison allison alonso alvaro álvaro alyssa amado
amador amaia amaya amber amparo ana anaís anais anabel andrés andres ángel angela ángela angeles angélica
angie anibal anselmo antoine antonella antonieta antonio aquiles araceli ariel ariadna armando arnaldo arnau
arturo asunción asuncion ashley aubrey audrey augusto aurelia aurelio aurora ava avery barry baptiste bautista
beatriz begoña belén belen benedetta benito bernarda bernardo berta bethany beth blake blas bonnie brad
bradley braulio brandon brayan brenda brendan brent brian brianna bridget brigitte brooke bruce bryan byron
calvin cameron camila camilo candela candelaria carlo carlota carmela carmelo carmen carmina carol carole
carrie carter casey catalina cayetano cecilio cedric célia celeste celestino cesar césar chantal charlene
charlize chelsea chiara chloe chloé christelle christophe ciara cindy ciro claire clara claudine
claudio clemencia clemente clement cliff clinton clive clotilde cody colette colin colleen concepción concha
consuelo constanza corey courtney craig cristian cristóbal cristobal cruz curtis cyril daisy dakota dale
damaris damien damian damon daniele danielle dario darío darren darryl dave davide dawn dean deanna debbie
delfina delia delphine demetrio derek derrick desmond devin diane didier diego dolores dominic dominique
domenico donald donna donovan dorian douglas doyle duane duncan dustin dwayne dwight dylan eamon eduardo
edmundo eduarda edwina efrain efraín eileen elaine eleanor elena eligio elian eliana eliseo elliot eloisa
eloise eloy elodie elba elvira emanuele emerson emiliana emiliano emilio emmanuelle encarnación enrico enrique
enzo erick erin ernesto esteban estefania estefanía estela estrella ethan etienne étienne eugène eugenio
eulalia eusebio eva evangelina evaristo ezequiel fabiana fabio fabiola fabrizio fabrice facundo faith fátima
faustino federica federico felipa felipe felicity félix fermín fermin fernanda fernando fernán fidel fidelia
filiberto filippo filomena fiorella flavio florencia florencio florence franca francesca francesco francine
francis francisca francisco franco françois francois françoise frédéric freddy fulgencio gabriele gaetano gail
garrett gareth gary gaston gastón gavin geoffrey geoff genaro genevieve geneviève george georges georgina
gerald geraldine gérard gerard gerardo germán german gian gianluca gianni gilda gilberto gilles gillian gina
gino giorgia giorgio giovanna giovanni giselle giulia giuliana giuliano giuseppe gladys glen glenn glenda
gonzalo grace gracia graciela graham grant greg gregorio gregory griselda guadalupe guido guillaume
guillermina guillermo gustavo gwen gwendolyn hailey harold harvey hayley hazel heather hector héctor heidy
helio heriberto hernán hernan hilario hillary holly horacio howard hugh hugues hubert humberto ian ignacio
igor iker imelda imogen inés inma iñaki iñigo irenea irma irving isaac isaías isaura isidro ismael israel
itziar ivana ivonne izan jace jacinta jacinto jacques jade jaden jaime jairo jake jamal james jamie jamila
janice jared jasmin jason javier javi jay jayden jeff jeffrey jenna jeremías jeremy jérôme jerome jerónimo
jesse jésus jesús jesus jesusa jimena joan joana joanne joaquim joaquín joaquin jocelyn jodie joe joão joao
jonás jordan jordi jorge josé jose josefa joshua josh josu josué josue joyce juan juana juancho juanita juanjo
judy julien jules juliet julieta juliette julio june justin justo karin karl karla kate kathleen kathryn kathy
katherine kayla keith kelly kelvin kendra ken kerry kieran kirk kristen kyle kylie lara larissa laurel lauren
laurence laurent lautaro laverne lazaro leandra leandro lee leila leigh leire lenora leonardo leonel leonor
leopoldo leticia lewis lía lidia lilia liliana lindsay lisandro lisa livia lloyd lola loren lorena lorenza
lorenzo lori lourdes luana luc luca lucas lucía luciana luciano lucien lucila lucio lucrecia luigi luigia luis
luís luisa luisito luiz lupe luz lydie lynne mabel maddalena madison mafalda maite malú malik manel manolo
manuel marc marcela marcelino marcella marcello marcelo marcia marcial marcio marco marcos margarida margarita
margherita marguerite maria maría mariachiara mariano maribel maricarmen maricruz mariela marilyn marilu
marina mario marisa marisol marissa maritza marjorie marlon marsha marta martín martine martirio massimo mateo
mathieu mathis matías matilde matteo matt maura maureen maurice mauricio maurizio mauro max maximo máximo
mayra megan mel melany melchor melisa melody mercè meredith merche micaela michele michelangelo mickey miguel
miguelito mila milagros mildred milena mireia mirella mireya miriam mirta misael mitch mitchell modesto moisés
moises molly monique montserrat morena mónica muriel myriam myrna nadège nahuel naiara nancy narciso natividad
nayeli neal neil nelida nelson nerea nereida néstor nestor nicanor nicholas nick nicolás nicolas nieves nigel
noelia noel noemí noemi nohemi norma nuria núria nydia octavio ofelia oihane olalla olegario olga oliver
olivier omar orlando oriol oscar óscar osvaldo pablo paco paloma paolo paola pascal pascual pasquale patrice
patricio patty paulina paulo pedro penelope pepa pepe petrona perla phil philippe phoebe phyllis pierrick
pietro pilar placido poppy priscila priscilla primitivo purificación quentin quique rachel rachael rafa rafael
rafaela raffaele ramiro ramón ramon randall randy raphael raquel raúl raymond rebeca reinaldo refugio remedios
remi rémi renato reyes reynaldo rhonda ricarda ricardo riccardo rigoberto rita robbie roberto rocío rocio rod
roderick rodolfo rodrigo rogelio rogério roger román romain romina romulo rómulo ronaldo rory rosalba rosalía
rosalia rosalina rosalinda rosalyn rosana rosario roseanne rosalva rosenda rosendo ross rossana rowan roxanne
roxana rubén ruben ruby rufino russell ruperto salomé salomon salvador salvatore samanta sancho sandro
sandrine santiago santi santos sarita saul saúl savannah scarlett scott sean sebastián sébastien selene serena
sergio séverine seth shane shannon sharon shaun shawn sheila shelby shelley sherry shirley sidney sierra
silvana silverio silvio simao simão simone sixto socorro sofía solange soledad sonia sophie spencer stacey
stacy stan stanislas stefano stefania steffi stéphane stephen stéphanie sue summer susana susie suzanne
sylvain sylvie tamara tania tanner tatiana taylor telma teo terence teófilo teofilo terry teresita thaís thais
theresa thiago thierry tiago tiffany tim timoteo tina tiziana tobías todd tomaso tommaso tomás toño tony tonia
tracey tracy travis trevor trinidad trini tricia troy tyler ugo úrsula valentina valentino valerio vanesa
vanina verónica vicente vicky victoriano vilma vincenza vincenzo vinicius violeta viridiana virgilio virginie
viviana vladimir walter wanda washington wayne wendy wesley whitney wilfredo wilfrid willem wilson ximena
xavier xavi xiomara yago yajaira yamila yanet yanina yannick yasmín yerko yesenia yessica yolanda yoselin
yuliana yves yvan zacarías zachary zaira zoraida zulema zulma achim adelheid alois anke ansgar armin arndt
arno barbara bastian beate benedikt bernd bettina birgit birte björn carsten christa christiane christof
claudia clemens cordula cornelius detlef detlev dierk dieter dietmar dietrich dirk dörte eberhard eckhard
edeltraud egon elfriede elke erdmute ernst erich erwin ewald felix florian frauke friederike friedrich fritz
gabi georg gerd gerlinde gernot gertraud giesela gisela götz gottfried gregor gudrun günter günther gunther
guenther gunda hanne hannelore hans-peter hansjörg harald hartmut heike heiko heiner heino heinrich heinz
helga hellmut helmut henrike herbert hermann hildegard hilde holger horst ilse inge ingeburg ingo ingrid
irmgard isolde jochen jürgen juergen jurgen jutta karlheinz karsten katharina kathrin katja katrin klaus
konstanze kristin kurt lars leonie liesel lieselotte lothar lorenz ludger ludwig lutz maike manfred manuela
margarethe margot marianne marlies martina mathias matthäus matthias mechthild meike meta michaela monika
moritz nadine nele nicole norbert olaf ole otto paul peter petra philipp rainer ralf regina regine reiner
reinhard reinhardt renate roland rolf rosemarie rudi rüdiger rudolf sabine sebastian siegfried sieglinde
sigmar silke silvia sonja stefan stefanie steffen susanne sven svenja swantje sybille thomas thorben thorsten
tobias torsten traudel trudi uli ulrich ulrike ursula uschi ute uta uwe veit veronika viktor volker volkmar
waldtraud waltraud werner wiebke wilfried wilhelm wilma winfried wolf wolfgang wolfram aad aart adriaan aleid
andries anouk annelies anneke ans arie arjen bart bas bert bram carolien chris cees corrie daan dirkje dick
els elske erik esther evert femke fleur floor floris frans frits geert gerrit gerda gijs greetje guus hanneke
hans hendrik henk hennie henny herman ineke jaap jan janneke jasper jelle jeroen jet jetske job joep johan
joke joost joris jos karel kees klaas koen leendert lies lieke lotte luuk maaike maarten marga marieke marijke
marjolein mark marloes martijn menno merel mieke miep michiel mirjam neeltje nienke niek noor piet pieter pim
rens rik rob roel roos ruud saskia sanne sem sietske sjoerd stijn suus teun theo thijs tijs tineke tjeerd tom
truus wietske willemijn wim wouter yvonne aoife aisling caoimhe cian ciaran conor declan deirdre eilidh eoin
fergus fiona gráinne hamish iain liam mairead malachy niamh oisin orla padraig roisin saoirse seamus siobhan
sinead catriona gethin rhys rhiannon bronwen dafydd gwyneth owain siân lachlan morag moira callum alasdair
afonso aline ana-paula anderson antônio aparecida beto caio carina cleber cristiane daniela denilson dilma
duarte edilson edson everton fabiano fatima filipa filipe flávia gabriela gilson gonçalo graça guilherme
helena heloísa heloisa henrique inês isadora iara jandira jéssica juarez jussara kátia lais laís letícia lídia
ligia lúcia luzia mara márcia márcio mariana marli mateus natália neide neusa nilton nuno otávio patrícia
paula renata roberta rosângela rui sandra sílvia sônia tânia tatiane teresa tomé vanderlei vania vera vinícius
vitor wagner wellington zé
`;
