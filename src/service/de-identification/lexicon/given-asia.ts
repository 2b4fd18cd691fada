/** Given names from South, South-East, East and Central Asia. */
export const givenAsia = `
aarav aarti aayush abdus abhay abhijit abhinav abhishek adarsh aditi aditya ajay ajit akash akhil akshay alok
amala amar amarjit amarpreet amisha amit amita amitabh amol amrit amrita anand ananda ananya anchal anil anika
anirban anish anita anitha anjali anju ankit ankita ankur anoop anshul anu anuj anupam anuradha anurag anusha
aparna apoorva archana arif arjun arnav arpita arun aruna arundhati arvind arya asha ashish ashok ashwin
ashwini asif avinash ayesha babita babu bala balaji baljit balwinder basant bhagya bharat bharati bhaskar
bhavana bhavesh bhavna bhuvan bimal bina bindu binod bipin chandan chandra chandni charu chetan chitra daljit
damini darshan deepa deepak deepali deepika deepti devi devika devendra dhananjay dharam dharmendra dhruv
dilip dinesh dipak dipika divya durga fareed farhana faisal farooq gagandeep ganesh gaurav gauri gautam
gayatri geeta geetha girish gita gopal govind gulshan gurdeep gurpreet gurmeet hardeep hari harish harjit
harpreet harsh harsha harshad hema hemant hemlata hina hiral hitesh imtiaz indira indu iqbal ishaan ishita
jagdish jagjit jai jagruti jasbir jasleen jaspreet jaswinder jatin jay jaya jayant jayanti jayesh jaspal jeet
jignesh jitendra jyoti jyothi jyotsna kabir kajal kalpana kalyani kamala kamlesh kanchan karan karthik
karthika kartik kashif kavita kavitha kavya keshav ketan khushi kiran kirti kishan kishore komal krishna
krishnan kuldeep kumar kunal kusum lakshman lakshmi lalit lalita lata latha leela lokesh madan madhav madhavi
madhu madhuri mahendra mahesh mahima malati malini mallika manas mandeep maneesh manish manisha manjit manju
manjula manoj mansi maya mayank mayur meenakshi meena meera megha mehul milind minal mira mohan mohini mohit
monika mridula mukesh mukta mumtaz murali muralidharan nagesh nalini namita namrata nandini nandita naresh
narendra nargis naveen navin navneet navjot neelam neeraj neeta neha nidhi nikhil nikita nilesh nimisha niraj
nirmal nirmala nisha nishant nita nitin nitesh padma padmini pallavi pankaj parag param paresh parmjit
parminder parul parvati parvez pavan pavithra pawan payal pooja poonam prabha prabhakar prabhat pradeep
prabhjot prajakta prakash pramila pramod pranav pranay prasad prasanna prashant prashanth pratap prateek
pratibha pratik pratiksha praveen praveena pravin preeti prem prerna preethi priti pritam priya priyanka puja
puneet punita purnima pushpa rachna radha radhika raghav raghu rahul raj raja rajan rajani rajat rajendra
rajesh rajeev rajinder rajiv rajkumar rajni raju rakesh rakhi ram rama ramakrishnan raman ramesh rameshwar
rani ranjan ranjana ranjit rashmi ratan ratna ravi ravindra ravinder reena reeta reema rekha renu renuka
reshma reshmi revathi richa ridhi rishi ritesh ritika ritu rohan rohini rohit roopa roshni ruchi ruchika rupa
rupali rupinder sachin sadhana sagar sahil saira sakshi samar sameer samita sandeep sandhya sandip sanjana
sanjay sanjeev sanjit sanjukta santosh sapna sarita saritha sarojini saroja satish satnam satya satyam saurabh
savita savitri seema shabana shaila shailesh shakti shalini shankar shanta shanthi shanti sharad sharada
sharmila shashi shashank sheetal shekhar shikha shilpa shital shivam shivani shobha shobhana shreya shrikant
shruti shubham shweta siddharth siddhartha simran sindhu singh sita smita smriti sneha sonal sonali sonam
sonia sourav srinivas srinivasan srikanth sridhar sridevi subash subhash subramaniam subhadra suchitra sudesh
sudha sudhir sujata sujatha sukhdeep sukhwinder sulochana suman sumati sumit sumitra sundar sunder sundari
suneeta sunil sunita suraj surekha surendra suresh surinder surjit surya sushant sushil sushila sushma swapna
swapnil swarna swati swathi tanvi tanuja tanvir tara tarun tejas trupti tulsi uday uma umesh upendra urmila
usha uttam vaibhav vaishali vandana vani varsha varun vasant vasanthi vasudha vasudev veena venkat venkatesh
vibha vidya vijay vijaya vikas vikash vikram vikrant vimal vimala vinay vinayak vineet vinita vinod vipin
vipul viral virendra vishal vishnu vivek yash yashoda yashwant yogesh yogita yuvraj zakir zeenat zubin abdur
afsana ayaz arshad asad ashfaq atif azhar bushra chaudhry ejaz fahad farzana ghulam hafiz hamna humaira ijaz
imtiyaz irfan ishrat javed jahanara junaid kabeer khadeeja khurram kulsoom kulsum lubna mahnoor maira maliha
mehwish mirza misbah mubashir mudassar muneeb muneeba nadeem naeem naila naseer nasreen naveed nighat nuzhat
omair owais parveen qaiser rabeea rafiq rahat rashida razia rehan rehana rizwan rizwana robina rubina rukhsana
saadia saba sabeen sadaf sadia saima sajid sajida salma saleem samina sana shabbir shafique shagufta shahbaz
shahid shahida shahzad shaista shazia sidra sohail sufyan sumaira tabassum tahira talha tanveer tariq tayyab
tayyaba tehmina ubaid usman waqar waqas waseem yasmeen zafar zahid zahida zainab zaman zareen zeeshan zohaib
zubair abul afroza akhter anwara azizul begum delwar dilruba ferdousi hasina jamal jannatul kamrul khaleda
kohinoor lutfun mahbub mahfuz mahmuda mizanur momena moinul monir mosharraf nahar nasima nazma nazrul nurul
parvin rafiqul rahima rahman rezaul rokeya runa sabina sabiha sahera shahana shahin shamima shamsul sharmin
shirin shefali shilpi sufia sultana taslima tahmina amara anura asanka chamara chaminda champika chandrika
chathura chathurika damith darshani dilani dilshan dhanushka duminda gamini gayan harshani hemantha hiruni
indika iresha janaka jayantha kasun kumari kusal lahiru lakmal lasantha madushani mahela manel nadeeka nalaka
nayana nilanthi nimal nimali nishantha nuwan pathum piyal priyantha pubudu rangana ruwan sachini sampath
sanath sanduni sarath saman shehan shanika sujeewa sumudu sunethra suranga tharanga tharindu thilini thushara
udaya upul wasantha arulmozhi balakumar gowri inthu jeyanthi kumaran mathan nirosha pavithran ponnambalam
rajini sathya selvi sivakumar subramanian suganthi tharshini thavarajah thevaki vasuki yogeswaran bishal
bikash bimala bipana bishnu dawa dipendra dolma indra januka kabita kopila laxmi lhamo mingma nabin narayan
nima pasang pemba phurba prabin prakriti puspa rabin ramila rita rojina sabin sabita shristi shyam sujan
susmita tenzin tashi dorje karma pema jampa lobsang ngawang tsering yangchen choden achara akara amnuay ampai
amporn anan anchalee anong anucha anuwat apichai apinya apirak araya arisa aroon arthit aroonrat aungkana
banchong banyat benjamas boonmee boonsong boonyarat bunma buppha chai chaiyaporn chaiwat chalerm chaloem
chalita chamaiporn chanin chanida channarong chanpen charoen chatchai chatri chayan chompoo chonthicha chuchai
daeng darunee dao duangjai duangkamol ekkachai fon fueng hathai itsara jantra jariya jaruwan jirapa jiraporn
jintana jit jittra juthamas kamlai kamol kamolchanok kamon kanchana kanda kanya kanokwan kanyarat karnchana
kasem kaew kesinee khwan khwanjai kittisak kitti kittiphong kob kraisak krit kritsana kulap kwanchai lamai lek
lamduan ladda mali malai malee manee manop maneerat montri mon naree narong narumon natcha nattapong
natthaphon nattaya ngam nid nida nim nipaporn niran nirut nittaya noi nok nong nongnuch nonglak nuan nuch
nuchanart nut oi onanong oraphan orathai orn panida pannee panya parichat patcharee patchara pathompong pailin
paitoon phichai phailin phatchara phanphen phawinee phensri pheng phimchanok phitsamai phongphan phonthip
phuwadon pim pimchan pimjai pinya piyada piyaporn piyawan ploy pong pongsak porn pornchai pornpan pornthip
praew pranee prapa praphat prasert prasit prasong pratuang prayat prayoon preecha preeda ratana ratchanee
ratree rattana rattanaporn rawiwan rungnapa rungrat rungthip rung saengdao saichon sakchai sakda samai samart
samran sanan sangduan sangwan saowalak saowanee sarawut sasithorn sawat sawitree sayan siriporn sirikit
sirikan sirilak siriwan sombat somboon somchai somjai somjit somkhit somkiat sommai somnuek sompong somporn
somrak somsak somsri somwang sudarat suchart suchada suda sudjai sukanya sumalee sunan sunantha sunee supaporn
supachai supattra suphan suphaphon supha surachai surasak suriya suthep sutida suwanna suwit suay tanawat
thanawat tawan thaksin thanaporn thanakorn thanida thanit thanong thassanee thep thida thidarat thip thitima
thong thongchai thongdee thongin tim tippawan tong ubon udom uthai uraiwan usa vanida varaporn veerachai
vichai vilai vipa waan wan wanchai wandee wanida wanna wannapa wannee waraporn wassana watcharapong wichai
wichian wilai wilaiwan wilawan winai wipada wirat wirote witchuda yada yai yaowalak yupa yupin yuphin yuttana
arunee kampol khamla khampheng bounmy bounthavy chanthavong keo sengphet vilayvanh phetsamone sokha sophea
sopheap sophal srey sreymom bopha chanthy chenda dara kosal makara phalla pisey rith samnang savann sokhom
sokunthea sophy sothea thavy veasna vibol vuthy anh an binh bich bao cam chau chi cong cuc cuong dat diem diep
dinh doan dong du duc dung duong duy duyen gia giang giao ha hai han hang hanh hao hau hien hiep hieu hoa hoai
hoan hoang hong hop hue hung huong huu huy huyen khai khang khanh khoa khoi khue khuong kiem kien kieu kim ky
lam lan lanh lap le lien lieu linh loan loc loi long luan luc luong luu ly mai man manh mau mien minh my nam
nga ngan nghi nghia ngoc nguyen nguyet nhan nhat nhi nhu nhung nhut nien nu oanh phat phi phong phu phuc phung
phuoc phuong quan quang que quoc quy quyen quynh sang sinh son suong tai tam tan tao thach thai than thang
thanh thao the thi thien thinh thieu tho thoa thom thu thuan thuc thuy thuong tien tin tinh toan toai tot tram
trang tri trieu trinh trong truc trung truong tu tuan tuong tuyen tuyet ty uyen van vi viet vinh vu vuong vy
xuan yen aiguo aihua bing bingbing bo bohai caihong changming chao chen cheng chenguang chun chunhua chunyan
cuifen dan daiyu dandan dawei de dongmei fang fangfang fei feng fenfang fu gang guang guangli guiying guo
guoliang guozhi haiyan haoran he honghui hongmei hua huan huang hui huifang huiling huiying jia jiahao jiahui
jian jianguo jianhua jianjun jianming jianping jie jiayi jin jing jingjing jinhua jun junjie kai kang lei li
lian liang lifen lihua lili lin ling lingling liping liqin liu lixin liwei liyan lu luli luping mei meifen
meihua meiling meilin meixiang meiyu mengyao min ming mingmei mingxia mingyu nan ning peng ping qian qiang
qiaolian qin qing qingling qiong qiu qiuyue ran renshu rong rou ruolan rui shan shanshan shaoqing shu shuchun
shufen shui shun shuang song su suyin tian ting tingting wei weiwei weimin wen wencheng wenjing wenli wenling
xi xia xiang xiangyu xiao xiaobo xiaodan xiaofeng xiaohong xiaohui xiaojie xiaojun xiaolan xiaolei xiaoli
xiaolin xiaoling xiaoming xiaoping xiaoqing xiaowei xiaoyan xiaoyu xin xing xinyi xiu xiulan xiuying xiurong
xiumei xu xue xuefeng xuemei xun ya yan yang yanling yanping yanyan yanyu yaling yazhu ye yi yijun yiming yin
ying yingying yong yongming you yu yuan yue yuehua yuhan yulan yun yuping yuting yuxuan yuying zedong zhang
zhanwei zhen zheng zhi zhigang zhihao zhiqiang zhong zhou zhu zihan zixuan ziyi zhuang aiko aki akihiro akiko
akira asami asuka atsuko atsushi ayaka ayako ayumi chie chieko chihiro chiyo daiki daisuke eiji eiko emi emiko
etsuko fumiko fumio goro hana hanako haruka haruki haruko haruto hayato hideki hideko hideo hikaru hinata
hiroki hiroko hiromi hiroshi hiroyuki hisako hitomi hitoshi ichiro isamu jiro junko kaito kana kanako kaori
kaoru katsumi kazue kazuhiko kazuki kazuko kazuo kazuya keiko keiji keita ken kenichi kenji kenta kimiko
kiyoshi koichi koji kumiko kyoko maki makiko makoto mami mamoru mana manami mao mariko masako masaki masami
masao masaru masashi masato mayumi megumi michiko midori mika miki mikio minako minoru misaki mitsuko miyako
miyuki mizuki momoko nao naoko naoki naomi natsuki natsuko noboru nobuko nobuo noriko osamu reiko ren rei rika
riko rina risa ryo ryoko ryota sachiko sadako sakura satoko satomi satoru satoshi sayaka sayuri setsuko
shigeru shin shinji shiori shizuka shoji shota sora sota sumiko susumu tadashi taiki takahiro takako takao
takashi takeshi taro tatsuya tetsuya tomoko tomomi toru toshiko toshio tsubasa tsutomu tsuyoshi wakana
yasuhiro yasuko yasuo yoko yoshie yoshiko yoshio yosuke yui yuka yukari yuki yukiko yukio yumi yumiko yuri
yuriko yusuke yuta yutaka yuto yuya bora byung chae-won chang-min daehyun dohyun eun-ji eunji eunjung haeun
hye-jin hyejin hyun hyunjin hyunwoo in-sook jaehyun jaewon jieun jihoon jihye jimin jina jinho jisoo jisu
jiwoo jiwon jiyeon jiyoung joon junho junseo jung kyung kyungsoo mi-kyung mi-sook miyoung minji minjun minho
minseo minsu myung nari sang-woo seo-yeon seojun seokjin seoyeon seung seunghyun soo soo-jin soojin sooyoung
sumin sunghoon sungmin taehyung woojin yejin yeong yeonju youngho youngmi yuna aiman aisulu ainura aigerim
aidar aibek akmal almas altynai anara asel askar ayan azamat azizbek bakhyt baurzhan bekzat botir cholpon dana
daniyar dilfuza dilnoza dilorom doniyor erlan farrukh feruza fotima gulmira gulnara gulnora gulbahor guzal
islom jamshed jasur kamila kanat khurshid laziz lola madina maftuna malika marat mirzo mukhtor munira murod
nargiza nigora nodira nursultan nurlan otabek oybek rustam rustem ruslan saida saltanat sanjar sardor sevara
shakhnoza sherzod shohruh shukhrat temur timur togzhan tolga ulugbek umid yulduz zarina zamira zhanar zhuldyz
zilola zulfiya batbayar bolormaa altantsetseg bat-erdene chimeg davaa delgermaa enkhtuya erdene ganbold
ganzorig gantulga munkhbat naran oyun oyuna otgon sarnai saran solongo temuujin tsetseg tuya uyanga zaya agus
aisyah arjuna ayu bambang budi cahya citra dede dedi dewi dian dwi eka eko endang endah fajar farhan fitri
hadi handoko hendra hesti heri indah intan iwan joko kartika ketut komang kurnia lestari made mega nengah
nuraini nyoman putri putra putu rahayu rini rizki rizky sari satria siti slamet sri suharto sukarno susanti
sutrisno tuti utami wahyu wati wayan widodo widya wulan yanti yudi yuliana yuni zulkifli analyn angelito arnel
benigno bernadette bong cherry corazon danilo dalisay datu divina edgardo efren emelita evangeline ferdinand
flordeliza girlie grace imelda imee jejomar jhun jocelyn jomar josie jovelyn jovy leni lerma ligaya lito
liezel liza lorna lourdes luzviminda mae maricel maricris marilou maribeth marites mylene nenita nene noynoy
nonoy perla rey reynaldo rhea rhodora rhona rosalie rosemarie rowena rosalinda ruel tess teresita virgie vilma
wilma zenaida
`;
