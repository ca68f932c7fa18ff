package vn.motcua.demonstration;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.StartNotice;

/** Tells whoever started a demonstration which accounts there are. */
@Component
@ConditionalOnBooleanProperty("motcua.demonstration")
@ConditionalOnBooleanProperty(name = "motcua.practice.room", havingValue = false)
class DemonstrationNotice implements StartNotice {

  @Override
  public List<String> lines(String address) {
    return List.of(
        "Bản trình diễn: mọi người và hồ sơ đều là ví dụ. / A demonstration: all of it is invented.",
        "Mật khẩu chung / password of all accounts: motcua-demo",
        "",
        "  xã Vĩnh Hoàng     tiepnhan        tiếp nhận hồ sơ / reception",
        "                    canbo           xử lý hồ sơ / officer",
        "                    truongphong     trưởng phòng / unit head",
        "                    lanhdao         lãnh đạo / leader",
        "                    vanthu          văn thư / clerk",
        "                    traketqua       trả kết quả / returning",
        "  xã Hướng Phùng    cùng các tên trên thêm .huongphung / the same names with .huongphung",
        "  tỉnh Quảng Trị    kstt            kiểm soát thủ tục / procedure controller",
        "                    cchc            cải cách hành chính / reform officer",
        "                    thanhtra        thanh tra / inspector",
        "                    quantri         quản trị / administrator",
        "",
        "Bàn làm việc / the officials' desk: " + address + "/desk");
  }
}
