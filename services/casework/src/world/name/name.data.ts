// First names and family names of origins that the open data lacks, written down by hand: common ones, of nobody
// in particular.

/** Names of one origin. */
export interface NameList {
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Family names, or the names of fathers where a second name is a father's. */
  readonly family: readonly string[];
  /** Whether the family name is said first. */
  readonly isFamilyFirst?: boolean;
}

const words = (text: string) => text.split(' ');

/** Names by origin; `undefined` parts come from the open data. */
export const handWrittenNames: Readonly<Record<string, Partial<NameList>>> = {
  VN: {
    male: words('Minh Tuấn Dũng Hùng Long Nam Quang Sơn Thắng Việt Đức Hải Khánh Phong Trung'),
    female: words('Lan Hương Linh Mai Ngọc Thảo Trang Yến Hà Phượng Thu Vân Hạnh Chi Hoa'),
    isFamilyFirst: true,
  },
  AL: {
    male: words('Arben Besnik Dritan Erion Fatos Gentian Ilir Klejdi Ledion Mergim Orgest Rinor'),
    female: words('Albana Blerta Drita Elira Fjolla Ilda Jonida Klea Mirela Rovena'),
  },
  SD: {
    male: words(
      'Abdelrahman Adam Ahmed Bakri Hamid Haroun Ibrahim Idris Ishaq Khalid Mubarak Musa Mustafa Omer Salah Yasir',
    ),
    female: words('Amna Asma Halima Hanan Ikhlas Maha Nagla Rania Salma Zeinab'),
    family: words(
      'Abakar Abdallah Adam Bashir Elnour Fadul Haroun Ismail Khamis Mahamat Osman Siddig Yagoub',
    ),
  },
  ER: {
    male: words(
      'Abel Amanuel Awet Bereket Daniel Efrem Filmon Henok Kibrom Mebrahtu Natnael Robel Samuel Yonas Yohannes',
    ),
    female: words('Almaz Bisrat Eden Feven Helen Luwam Rahwa Selam Senait Winta'),
    family: words(
      'Andemariam Berhane Ghebremeskel Habtom Kidane Mehari Negash Okbay Tekle Tesfay Weldu Zerai',
    ),
  },
  ET: {
    male: words('Abebe Biruk Dawit Eyob Getachew Kaleb Lemma Mesfin Tadesse Yared Abdi Gemechu'),
    female: words('Aster Bethlehem Hana Hiwot Kidist Marta Meron Selamawit Tigist Chaltu'),
    family: words('Alemu Bekele Desta Girma Haile Kebede Mamo Tolosa Wolde Worku'),
  },
  AF: {
    male: words(
      'Ahmadullah Aziz Fardin Hamid Jawad Mirwais Najib Omid Qasim Rahmat Samiullah Wahid Zabiullah Zmarai',
    ),
    female: words('Fereshta Laila Mursal Nargis Parwana Shabnam Wazhma Zarmina'),
    family: words(
      'Ahmadzai Barakzai Hotak Jabarkhel Mohmand Noorzai Popal Rahimi Safi Stanikzai Wardak',
    ),
  },
  SO: {
    male: words('Abdi Abdullahi Cabdi Farah Guled Hassan Liban Mohamud Mahad Nuur Warsame Yusuf'),
    female: words('Amina Asli Deqa Fadumo Hodan Ifrah Khadra Nasra Sagal Ubah'),
    family: words('Abdirahman Ali Cawaale Duale Elmi Farah Gedi Hersi Jama Nuur Warsame'),
  },
  IR: { family: words('Ahmadi Ebrahimi Farrokhi Hosseini Karimi Moradi Rostami Sharifi Tehrani') },
  IQ: {
    female: words('Awaz Dilnaz Hêvî Narin Rozhin Shilan Zhala'),
    male: words('Aram Azad Baran Dara Diyar Hemin Karwan Rebin Sherko Zana'),
    family: words('Ahmed Barzan Hama Jabbar Kareem Majid Rashid Salih Tofiq'),
  },
  NG: {
    male: words('Ayodele Chidi Emeka Ikechukwu Kunle Obinna Osagie Tunde Uche'),
    female: words('Adaeze Blessing Chiamaka Efe Favour Ngozi Omolara Temitope Yetunde'),
    family: words('Adeyemi Balogun Eze Igbinovia Nwosu Obi Okafor Omoregie Osazuwa'),
  },
  WALES: {
    male: words(
      'Aled Bryn Cai Dafydd Emyr Gethin Gruffudd Ieuan Iestyn Llŷr Macsen Osian Rhodri Siôn Tomos',
    ),
    female: words(
      'Alys Bethan Cerys Efa Eleri Ffion Gwenllian Heledd Lowri Mali Nia Seren Siân Siwan',
    ),
  },
};
