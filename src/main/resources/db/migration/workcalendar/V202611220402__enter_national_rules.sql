-- Numbers of the law as dated rows. A later law closes a row with valid_to and adds the next one.

insert into workcalendar.week (agency_id, valid_from, basis)
values (0, '1999-10-02', 'Tuần làm việc 40 giờ (QĐ 188/1999/QĐ-TTg); giờ mở cửa phổ biến của Bộ phận Một cửa');

insert into workcalendar.week_shift (week_id, weekday, opens_at, closes_at)
select week.id, weekday, opens_at, closes_at
  from workcalendar.week
 cross join generate_series(1, 5) weekday
 cross join (values (time '07:00', time '11:30'), (time '13:30', time '17:00')) shift (opens_at, closes_at)
 where week.agency_id = 0;

insert into workcalendar.cut_off (agency_id, valid_from, cut_off_at, basis)
values (0, '1999-10-02', '15:00', 'Nhận sau 15 giờ: ngày làm việc tiếp theo (NĐ 61/2018/NĐ-CP Điều 18; NĐ 118/2025/NĐ-CP)');

insert into workcalendar.holiday_rule
  (name, lunar, month, day, first_offsets, days, valid_from, valid_to, basis)
values
  ('Tết Dương lịch', false, 1, 1, '{0}', 1, '2013-05-01', null,
   'BLLĐ 2012 Điều 115, BLLĐ 2019 Điều 112'),
  ('Tết Nguyên đán', true, 1, 1, '{-2}', 5, '2013-05-01', null,
   'BLLĐ 2012 Điều 115, BLLĐ 2019 Điều 112; tạm tính 2 ngày cuối năm, 3 ngày đầu năm'),
  ('Giỗ Tổ Hùng Vương', true, 3, 10, '{0}', 1, '2013-05-01', null,
   'BLLĐ 2012 Điều 115, BLLĐ 2019 Điều 112'),
  ('Ngày Chiến thắng', false, 4, 30, '{0}', 1, '2013-05-01', null,
   'BLLĐ 2012 Điều 115, BLLĐ 2019 Điều 112'),
  ('Quốc tế Lao động', false, 5, 1, '{0}', 1, '2013-05-01', null,
   'BLLĐ 2012 Điều 115, BLLĐ 2019 Điều 112'),
  ('Quốc khánh', false, 9, 2, '{0}', 1, '2013-05-01', '2020-12-31',
   'BLLĐ 2012 Điều 115'),
  ('Quốc khánh', false, 9, 2, '{-1,0}', 2, '2021-01-01', null,
   'BLLĐ 2019 Điều 112: ngày 02/9 và 01 ngày liền kề trước hoặc sau'),
  ('Ngày Văn hóa Việt Nam', false, 11, 24, '{0}', 1, '2026-07-01', null,
   'NQ 28/2026/QH16');
