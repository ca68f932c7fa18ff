package vn.motcua.demonstration;

import static vn.motcua.organisation.DepartmentKind.CULTURE_SOCIETY;
import static vn.motcua.organisation.DepartmentKind.ECONOMY;
import static vn.motcua.organisation.DepartmentKind.LEADERSHIP;
import static vn.motcua.organisation.DepartmentKind.OFFICE;
import static vn.motcua.organisation.DepartmentKind.ONE_STOP;
import static vn.motcua.organisation.DepartmentKind.SPECIALIST;
import static vn.motcua.shared.Role.ACCOUNTANT;
import static vn.motcua.shared.Role.ADMINISTRATOR;
import static vn.motcua.shared.Role.CLERK;
import static vn.motcua.shared.Role.INSPECTOR;
import static vn.motcua.shared.Role.LEADER;
import static vn.motcua.shared.Role.OFFICER;
import static vn.motcua.shared.Role.PROCEDURE_CONTROLLER;
import static vn.motcua.shared.Role.RECEPTION;
import static vn.motcua.shared.Role.REFORM_OFFICER;
import static vn.motcua.shared.Role.RETURNING;
import static vn.motcua.shared.Role.UNIT_HEAD;

import java.util.List;

/** The people of the demonstration; all invented. */
final class Cast {

  static final String PASSWORD = "motcua-demo";

  static final List<Player> VINH_HOANG =
      List.of(
          new Player("tiepnhan", "Trần Thị Hạnh", "Công chức tiếp nhận", ONE_STOP, RECEPTION),
          new Player("traketqua", "Phan Thị Mỹ Lệ", "Công chức trả kết quả", ONE_STOP, RETURNING),
          new Player("ketoan", "Nguyễn Thị Hạnh", "Kế toán", OFFICE, ACCOUNTANT),
          new Player("canbo", "Lê Quang Huy", "Công chức Tư pháp – Hộ tịch", OFFICE, OFFICER),
          new Player("truongphong", "Nguyễn Văn Thạnh", "Chánh Văn phòng", OFFICE, UNIT_HEAD),
          new Player("vanthu", "Hồ Thị Liên", "Văn thư", OFFICE, CLERK),
          new Player("lanhdao", "Hoàng Đức Thiện", "Chủ tịch", LEADERSHIP, LEADER),
          new Player("canbo.kinhte", "Đặng Thị Ngọc", "Chuyên viên", ECONOMY, OFFICER),
          new Player("truongphong.kinhte", "Võ Văn Lộc", "Trưởng phòng", ECONOMY, UNIT_HEAD),
          new Player("canbo.vhxh", "Phan Văn Sơn", "Chuyên viên", CULTURE_SOCIETY, OFFICER),
          new Player(
              "truongphong.vhxh", "Bùi Thị Thu", "Trưởng phòng", CULTURE_SOCIETY, UNIT_HEAD));

  static final List<Player> HUONG_PHUNG =
      List.of(
          new Player(
              "tiepnhan.huongphung", "Hồ Thị Lan", "Công chức tiếp nhận", ONE_STOP, RECEPTION),
          new Player(
              "traketqua.huongphung", "Hồ Thị Mỹ", "Công chức trả kết quả", ONE_STOP, RETURNING),
          new Player(
              "canbo.huongphung", "Lê Bá Tường", "Công chức Tư pháp – Hộ tịch", OFFICE, OFFICER),
          new Player(
              "truongphong.huongphung", "Trương Công Định", "Chánh Văn phòng", OFFICE, UNIT_HEAD),
          new Player("vanthu.huongphung", "Nguyễn Thị Thu Hà", "Văn thư", OFFICE, CLERK),
          new Player("lanhdao.huongphung", "Hồ Văn Khăm", "Chủ tịch", LEADERSHIP, LEADER),
          new Player("canbo.kinhte.huongphung", "Hoàng Minh Tuấn", "Chuyên viên", ECONOMY, OFFICER),
          new Player(
              "truongphong.kinhte.huongphung", "Lê Văn Thắng", "Trưởng phòng", ECONOMY, UNIT_HEAD),
          new Player(
              "canbo.vhxh.huongphung", "Cao Thị Nhàn", "Chuyên viên", CULTURE_SOCIETY, OFFICER),
          new Player(
              "truongphong.vhxh.huongphung",
              "Hồ A Dơn",
              "Trưởng phòng",
              CULTURE_SOCIETY,
              UNIT_HEAD));

  static final List<Player> JUSTICE =
      List.of(
          new Player("tiepnhan.stp", "Võ Thị Lài", "Chuyên viên", ONE_STOP, RECEPTION),
          new Player("canbo.stp", "Trần Đình Phúc", "Chuyên viên", SPECIALIST, OFFICER),
          new Player("truongphong.stp", "Dương Hữu Phước", "Trưởng phòng", SPECIALIST, UNIT_HEAD),
          new Player("lanhdao.stp", "Nguyễn Đăng Khoa", "Phó Giám đốc", LEADERSHIP, LEADER),
          new Player("vanthu.stp", "Lê Thị Diệu Linh", "Văn thư", OFFICE, CLERK));

  static final List<Player> PROVINCE =
      List.of(
          new Player(
              "kstt",
              "Nguyễn Hữu Đạt",
              "Chuyên viên kiểm soát thủ tục",
              OFFICE,
              PROCEDURE_CONTROLLER),
          new Player(
              "cchc", "Trần Mai Phương", "Chuyên viên cải cách hành chính", OFFICE, REFORM_OFFICER),
          new Player("thanhtra", "Lê Quốc Bảo", "Thanh tra viên", OFFICE, INSPECTOR),
          new Player("quantri", "Phạm Anh Tú", "Quản trị hệ thống", OFFICE, ADMINISTRATOR));

  private Cast() {}
}
