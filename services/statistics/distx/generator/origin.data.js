/** Lists of names for made-up people: common first names, and surnames put together from syllables. */
const starts =
  'Ash Beck Birch Black Brad Bram Bright Brook Cald Clay Cold Crow Dun East Elm Fair Fern Glen Gold Grey Hal Hart Hazel Heath High Kings Lang Lang Marsh Mill North Oak Raven Red Rush Sand Silver Stan Stone Thorn West White Whit Win Wood'.split(
    ' ',
  );
const ends = 'ton ley field well ford worth by combe dale gate hurst mere shaw stead wick'.split(
  ' ',
);
export const madeUpSurnames = starts.flatMap((start) => ends.map((end) => start + end));
export const eastAfrican = {
  boys: 'Abel Amanuel Aron Awet Biniam Dawit Ermias Filmon Habtom Henok Isaias Kibrom Meron Merhawi Mikiele Natnael Robel Samson Semere Simon Tedros Temesgen Tesfay Yonas Yohannes Zerai Abdi Ahmed Ibrahim Ismail Mohamed Omar Osman Yusuf Hassan Mustafa Bakri Adam Musa'.split(
    ' ',
  ),
  girls:
    'Abeba Almaz Bisrat Eden Feven Hiwet Luwam Mebrahtu Rahel Ruta Saba Selam Semhar Senait Tsega Winta Yordanos Zahra Amina Fadumo Hodan Khadija Maryam Nasra Sahra'.split(
      ' ',
    ),
  surnames:
    'Abraha Afewerki Berhane Gebremariam Gebremedhin Ghebreyesus Ghirmay Habte Haile Kahsay Kidane Mehari Mengisteab Negash Okbay Tekle Teklehaimanot Tesfamariam Tewelde Weldemichael Woldu Zeray Abdalla Abdullahi Adam Ali Elamin Farah Hussein Idris Ismail Mohamed Nur Osman Warsame Yusuf'.split(
      ' ',
    ),
};
export const vietnamese = {
  boys: 'An Anh Bao Binh Cuong Dat Dung Duy Giang Hai Hieu Hoang Hung Huy Khanh Kien Lam Long Manh Nam Nghia Phong Phuc Quan Quy Son Tai Tam Thanh Thang Tien Toan Tri Trung Tuan Tung Viet Vinh'.split(
    ' ',
  ),
  girls:
    'Anh Bich Chau Diep Dung Giang Ha Hang Hanh Hien Hoa Hong Hue Huong Lan Linh Loan Ly Mai My Nga Ngan Nhung Oanh Phuong Quyen Thao Thu Thuy Trang Tuyet Uyen Van Yen'.split(
      ' ',
    ),
};
export const albanian = {
  boys: 'Agim Alban Altin Andi Arben Ardit Artan Besnik Blerim Dritan Edon Elvis Endrit Ergys Fatmir Fatos Flamur Gent Gezim Gjergj Ilir Klajdi Kreshnik Luan Mentor Petrit Qemal Shkelqim Valon Xhevahir'.split(
    ' ',
  ),
  girls:
    'Alba Albana Anisa Arta Besa Blerta Drita Elira Enkeleda Ermira Fjolla Flutura Ilira Kaltrina Lindita Liri Majlinda Mimoza Rovena Teuta Valbona Vjosa Xhesika'.split(
      ' ',
    ),
};
//# sourceMappingURL=origin.data.js.map
