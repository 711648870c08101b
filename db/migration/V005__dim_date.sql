-- One gap-free calendar for all roles that a date plays.
create table warehouse.dim_date (
  date_id bigint primary key,
  calendar_date date unique,
  year_no integer,
  quarter_no integer,
  month_no integer,
  day_no integer,
  day_of_year_no integer,
  iso_year_no integer,
  iso_week_no integer,
  iso_weekday_no integer,
  month_start date,
  month_name_en text not null,
  month_name_ar text not null,
  month_name_levant_ar text not null,
  weekday_name_en text not null,
  weekday_name_ar text not null,
  hijri_year_no integer,
  hijri_month_no integer,
  hijri_day_no integer,
  hijri_month_name_en text not null,
  hijri_month_name_ar text not null
);
comment on table warehouse.dim_date is 'Grain: one row per day from 1900-01-01 to 2100-12-31, and the unknown day -1';
comment on column warehouse.dim_date.date_id is 'The day as yyyymmdd, -1 for unknown: a number that tells the day, so that facts compute it and need no look-up';
comment on column warehouse.dim_date.calendar_date is 'The day; null for the unknown one';
comment on column warehouse.dim_date.year_no is 'Gregorian year';
comment on column warehouse.dim_date.quarter_no is 'Quarter, 1 to 4';
comment on column warehouse.dim_date.month_no is 'Gregorian month, 1 to 12';
comment on column warehouse.dim_date.day_no is 'Day of the month';
comment on column warehouse.dim_date.day_of_year_no is 'Day of the year';
comment on column warehouse.dim_date.iso_year_no is 'Year of the ISO week';
comment on column warehouse.dim_date.iso_week_no is 'ISO week';
comment on column warehouse.dim_date.iso_weekday_no is '1 Monday to 7 Sunday';
comment on column warehouse.dim_date.month_start is 'First day of the month, for grouping';
comment on column warehouse.dim_date.month_name_en is 'Month in English';
comment on column warehouse.dim_date.month_name_ar is 'Month in Arabic as in Egypt and the Gulf';
comment on column warehouse.dim_date.month_name_levant_ar is 'Month in Arabic as in the Levant and Iraq';
comment on column warehouse.dim_date.weekday_name_en is 'Day of the week in English';
comment on column warehouse.dim_date.weekday_name_ar is 'Day of the week in Arabic';
comment on column warehouse.dim_date.hijri_year_no is 'Umm al-Qura year';
comment on column warehouse.dim_date.hijri_month_no is 'Umm al-Qura month, 1 to 12';
comment on column warehouse.dim_date.hijri_day_no is 'Umm al-Qura day of the month';
comment on column warehouse.dim_date.hijri_month_name_en is 'Hijri month in English';
comment on column warehouse.dim_date.hijri_month_name_ar is 'Hijri month in Arabic';

insert into warehouse.dim_date (date_id, month_name_en, month_name_ar, month_name_levant_ar, weekday_name_en,
    weekday_name_ar, hijri_month_name_en, hijri_month_name_ar)
values (-1, 'unknown', 'غير معروف', 'غير معروف', 'unknown', 'غير معروف', 'unknown', 'غير معروف');

-- Umm al-Qura years with their first day and a digit a month: 1 has 30 days, 0 has 29 (from the JDK's HijrahChronology).
with hijri_year (year_no, first_day, months) as (
    values
      (1317, date '1899-05-11', '101101010100'), (1318, date '1900-04-30', '101101101010'), (1319, date '1901-04-20', '010110101101'),
      (1320, date '1902-04-10', '010010101110'), (1321, date '1903-03-30', '101001001111'), (1322, date '1904-03-19', '010100010111'),
      (1323, date '1905-03-08', '011010001011'), (1324, date '1906-02-25', '011010100101'), (1325, date '1907-02-14', '101011010101'),
      (1326, date '1908-02-04', '001011010110'), (1327, date '1909-01-23', '100101011011'), (1328, date '1910-01-13', '010010011101'),
      (1329, date '1911-01-02', '101001001101'), (1330, date '1911-12-22', '110100100110'), (1331, date '1912-12-10', '110110010101'),
      (1332, date '1913-11-30', '010110101100'), (1333, date '1914-11-19', '100110110110'), (1334, date '1915-11-09', '001010111010'),
      (1335, date '1916-10-28', '101001011011'), (1336, date '1917-10-18', '010100101011'), (1337, date '1918-10-07', '101010010101'),
      (1338, date '1919-09-26', '011011001010'), (1339, date '1920-09-14', '101011101001'), (1340, date '1921-09-04', '001011110100'),
      (1341, date '1922-08-24', '100101110110'), (1342, date '1923-08-14', '001010110110'), (1343, date '1924-08-02', '100101010110'),
      (1344, date '1925-07-22', '101011001010'), (1345, date '1926-07-11', '101110100100'), (1346, date '1927-06-30', '101111010010'),
      (1347, date '1928-06-19', '010111011001'), (1348, date '1929-06-09', '001011011100'), (1349, date '1930-05-29', '100101101101'),
      (1350, date '1931-05-19', '010101001101'), (1351, date '1932-05-07', '101010100101'), (1352, date '1933-04-26', '101101010010'),
      (1353, date '1934-04-15', '101110100101'), (1354, date '1935-04-05', '010110110100'), (1355, date '1936-03-24', '100110110110'),
      (1356, date '1937-03-14', '010101010111'), (1357, date '1938-03-04', '001010010111'), (1358, date '1939-02-21', '010101001011'),
      (1359, date '1940-02-10', '011010100011'), (1360, date '1941-01-29', '011101010010'), (1361, date '1942-01-18', '101101100101'),
      (1362, date '1943-01-08', '010101101010'), (1363, date '1943-12-28', '101010101011'), (1364, date '1944-12-17', '010100101011'),
      (1365, date '1945-12-06', '110010010101'), (1366, date '1946-11-25', '110101001010'), (1367, date '1947-11-14', '110110100101'),
      (1368, date '1948-11-03', '010111001010'), (1369, date '1949-10-23', '101011010110'), (1370, date '1950-10-13', '100101010111'),
      (1371, date '1951-10-03', '010010101011'), (1372, date '1952-09-21', '100101001011'), (1373, date '1953-09-10', '101010100101'),
      (1374, date '1954-08-30', '101101010010'), (1375, date '1955-08-19', '101101101010'), (1376, date '1956-08-08', '010101110101'),
      (1377, date '1957-07-29', '001001110110'), (1378, date '1958-07-18', '100010110111'), (1379, date '1959-07-08', '010001011011'),
      (1380, date '1960-06-26', '010101010101'), (1381, date '1961-06-15', '010110101001'), (1382, date '1962-06-04', '010110110100'),
      (1383, date '1963-05-24', '100111011010'), (1384, date '1964-05-13', '010011011101'), (1385, date '1965-05-03', '001001101110'),
      (1386, date '1966-04-22', '100100110110'), (1387, date '1967-04-11', '101010101010'), (1388, date '1968-03-30', '110101010100'),
      (1389, date '1969-03-19', '110110110010'), (1390, date '1970-03-09', '010111010101'), (1391, date '1971-02-27', '001011011010'),
      (1392, date '1972-02-16', '100101011011'), (1393, date '1973-02-05', '010010101011'), (1394, date '1974-01-25', '101001010101'),
      (1395, date '1975-01-14', '101101001001'), (1396, date '1976-01-03', '101101100100'), (1397, date '1976-12-22', '101101110001'),
      (1398, date '1977-12-12', '010110110100'), (1399, date '1978-12-01', '101010110101'), (1400, date '1979-11-21', '101001010101'),
      (1401, date '1980-11-09', '110100100101'), (1402, date '1981-10-29', '111010010010'), (1403, date '1982-10-18', '111011001001'),
      (1404, date '1983-10-08', '011011010100'), (1405, date '1984-09-26', '101011101001'), (1406, date '1985-09-16', '100101101011'),
      (1407, date '1986-09-06', '010010101011'), (1408, date '1987-08-26', '101010010011'), (1409, date '1988-08-14', '110101001001'),
      (1410, date '1989-08-03', '110110100100'), (1411, date '1990-07-23', '110110110010'), (1412, date '1991-07-13', '101010111001'),
      (1413, date '1992-07-02', '010010111010'), (1414, date '1993-06-21', '101001011011'), (1415, date '1994-06-11', '010100101011'),
      (1416, date '1995-05-31', '101010010101'), (1417, date '1996-05-19', '101100101010'), (1418, date '1997-05-08', '101101010101'),
      (1419, date '1998-04-28', '010101011100'), (1420, date '1999-04-17', '010010111101'), (1421, date '2000-04-06', '001000111101'),
      (1422, date '2001-03-26', '100100011101'), (1423, date '2002-03-15', '101010010101'), (1424, date '2003-03-04', '101101001010'),
      (1425, date '2004-02-21', '101101011010'), (1426, date '2005-02-10', '010101101101'), (1427, date '2006-01-31', '001010110110'),
      (1428, date '2007-01-20', '100100111011'), (1429, date '2008-01-10', '010010011011'), (1430, date '2008-12-29', '011001010101'),
      (1431, date '2009-12-18', '011010101001'), (1432, date '2010-12-07', '011101010100'), (1433, date '2011-11-26', '101101101010'),
      (1434, date '2012-11-15', '010101101100'), (1435, date '2013-11-04', '101010101101'), (1436, date '2014-10-25', '010101010101'),
      (1437, date '2015-10-14', '101100101001'), (1438, date '2016-10-02', '101110010010'), (1439, date '2017-09-21', '101110101001'),
      (1440, date '2018-09-11', '010111010100'), (1441, date '2019-08-31', '101011011010'), (1442, date '2020-08-20', '010101011010'),
      (1443, date '2021-08-09', '101010101011'), (1444, date '2022-07-30', '010110010101'), (1445, date '2023-07-19', '011101001001'),
      (1446, date '2024-07-07', '011101100100'), (1447, date '2025-06-26', '101110101010'), (1448, date '2026-06-16', '010110110101'),
      (1449, date '2027-06-06', '001010110110'), (1450, date '2028-05-25', '101001010110'), (1451, date '2029-05-14', '111001001101'),
      (1452, date '2030-05-04', '101100100101'), (1453, date '2031-04-23', '101101010010'), (1454, date '2032-04-11', '101101101010'),
      (1455, date '2033-04-01', '010110101101'), (1456, date '2034-03-22', '001010101110'), (1457, date '2035-03-11', '100100101111'),
      (1458, date '2036-02-29', '010010010111'), (1459, date '2037-02-17', '011001001011'), (1460, date '2038-02-06', '011010100101'),
      (1461, date '2039-01-26', '011010101100'), (1462, date '2040-01-15', '101011010110'), (1463, date '2041-01-04', '010101011101'),
      (1464, date '2041-12-25', '010010011101'), (1465, date '2042-12-14', '101001001101'), (1466, date '2043-12-03', '110100010110'),
      (1467, date '2044-11-21', '110110010101'), (1468, date '2045-11-11', '010110101010'), (1469, date '2046-10-31', '010110110101'),
      (1470, date '2047-10-21', '001011011010'), (1471, date '2048-10-09', '100101011011'), (1472, date '2049-09-29', '010010101101'),
      (1473, date '2050-09-18', '010110010101'), (1474, date '2051-09-07', '011011001010'), (1475, date '2052-08-26', '011011100100'),
      (1476, date '2053-08-15', '101011101010'), (1477, date '2054-08-05', '010011110101'), (1478, date '2055-07-26', '001010110110'),
      (1479, date '2056-07-14', '100101010110'), (1480, date '2057-07-03', '101010101010'), (1481, date '2058-06-22', '101101010100'),
      (1482, date '2059-06-11', '101111010010'), (1483, date '2060-05-31', '010111011001'), (1484, date '2061-05-21', '001011101010'),
      (1485, date '2062-05-10', '100101101101'), (1486, date '2063-04-30', '010010101101'), (1487, date '2064-04-18', '101010010101'),
      (1488, date '2065-04-07', '101101001010'), (1489, date '2066-03-27', '101110100101'), (1490, date '2067-03-17', '010110110010'),
      (1491, date '2068-03-05', '100110110101'), (1492, date '2069-02-23', '010011010110'), (1493, date '2070-02-12', '101010010111'),
      (1494, date '2071-02-02', '010101000111'), (1495, date '2072-01-22', '011010010011'), (1496, date '2073-01-10', '011101001001'),
      (1497, date '2073-12-30', '101101010101'), (1498, date '2074-12-20', '010101101010'), (1499, date '2075-12-09', '101001101011'),
      (1500, date '2076-11-28', '010100101011'), (1501, date '2077-11-17', '101010001011'), (1502, date '2078-11-06', '110101000110'),
      (1503, date '2079-10-26', '110110100011'), (1504, date '2080-10-15', '010111001010'), (1505, date '2081-10-04', '101011010110'),
      (1506, date '2082-09-24', '010011011011'), (1507, date '2083-09-14', '001001101011'), (1508, date '2084-09-02', '100101001011'),
      (1509, date '2085-08-22', '101010100101'), (1510, date '2086-08-11', '101101010010'), (1511, date '2087-07-31', '101101101001'),
      (1512, date '2088-07-20', '010101110101'), (1513, date '2089-07-10', '000101110110'), (1514, date '2090-06-29', '100010110111'),
      (1515, date '2091-06-19', '001001011011'), (1516, date '2092-06-07', '010100101011'), (1517, date '2093-05-27', '010101100101'),
      (1518, date '2094-05-16', '010110110100'), (1519, date '2095-05-05', '100111011010'), (1520, date '2096-04-24', '010011101101'),
      (1521, date '2097-04-14', '000101101101'), (1522, date '2098-04-03', '100010110110'), (1523, date '2099-03-23', '101010100110'),
      (1524, date '2100-03-12', '110101010010'), (1525, date '2101-03-01', '110110101001')
), hijri_month as (
  select y.year_no, m as month_no,
      y.first_day + coalesce(29 * (m - 1) + length(replace(left(y.months, m - 1), '0', '')), 0) as first_day,
      29 + substr(y.months, m, 1)::integer as day_count
    from hijri_year y cross join generate_series(1, 12) m
), hijri_day as (
  select year_no, month_no, d as day_no, first_day + d - 1 as calendar_date
    from hijri_month cross join lateral generate_series(1, day_count) d
)
insert into warehouse.dim_date
select (extract(year from day) * 10000 + extract(month from day) * 100 + extract(day from day))::bigint,
    day, extract(year from day)::integer, extract(quarter from day)::integer, extract(month from day)::integer,
    extract(day from day)::integer, extract(doy from day)::integer, extract(isoyear from day)::integer,
    extract(week from day)::integer, extract(isodow from day)::integer, date_trunc('month', day)::date,
    (array['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
        'November', 'December'])[extract(month from day)::integer],
    (array['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر',
        'ديسمبر'])[extract(month from day)::integer],
    (array['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول',
        'تشرين الثاني', 'كانون الأول'])[extract(month from day)::integer],
    (array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[extract(isodow from day)::integer],
    (array['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'])[extract(isodow from day)::integer],
    h.year_no, h.month_no, h.day_no,
    (array['Muharram', 'Safar', 'Rabi al-Awwal', 'Rabi al-Thani', 'Jumada al-Ula', 'Jumada al-Akhira', 'Rajab', 'Shaban',
        'Ramadan', 'Shawwal', 'Dhu al-Qadah', 'Dhu al-Hijjah'])[h.month_no],
    (array['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال',
        'ذو القعدة', 'ذو الحجة'])[h.month_no]
  from (select generate_series(date '1900-01-01', date '2100-12-31', interval '1 day')::date as day) days
  join hijri_day h on h.calendar_date = day
 order by day;
