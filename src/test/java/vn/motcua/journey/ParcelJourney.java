package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.post.PostScene;
import vn.motcua.post.RememberedMoney;
import vn.motcua.post.SimulatedCarrier;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Parcel;

/** A result by post with money on delivery; another one that nobody was at home for. */
class ParcelJourney extends Story {

  private static final SimulatedCarrier CARRIER = new SimulatedCarrier();

  @Autowired PostScene scene;
  @Autowired RememberedMoney money;

  @DynamicPropertySource
  static void connect(DynamicPropertyRegistry registry) {
    registry.add("motcua.post.url", CARRIER::url);
    registry.add("motcua.post.key", () -> SimulatedCarrier.KEY);
    registry.add("test.post", () -> "true");
  }

  @Test
  void a_result_is_prepared_labelled_handed_over_delivered_and_its_dossier_returned() {
    var dossier = scene.finished(ReturnBy.POST);
    money.owes(dossier.code(), 8_000);
    var parcel = scene.of(dossier);

    var clerk =
        officer("traketqua")
            .opens("/desk/post")
            .sees(parcel.number())
            .follows(parcel.number())
            .seesTitle("Gửi kết quả cho Lê Thị Diệu Linh")
            .sees("Hồ sơ còn phải nộp 8.000")
            .types("Địa chỉ", "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị")
            .types("Thu hộ khi phát", "8.000")
            .presses("Đã chuẩn bị")
            .sees("Đang báo đơn");
    scene.order();
    clerk
        .opens("/desk/post/" + parcel.number())
        .sees(CARRIER.tracking(parcel.number()))
        .presses("Đã bàn giao")
        .sees("Đã bàn giao");

    happens(parcel, Movement.DELIVERED, "");

    clerk
        .opens("/desk/dossiers/" + dossier.code())
        .sees("Đã trả")
        .sees("Bưu chính đã phát cho Lê Thị Diệu Linh");
    assertThat(money.collected(parcel.number())).hasSize(1);
  }

  @Test
  void a_result_that_was_not_delivered_comes_back_and_is_sent_again() {
    var parcel = scene.handedOver("");
    happens(parcel, Movement.UNDELIVERED, "Vắng nhà hai lần");
    happens(parcel, Movement.BACK, "");

    officer("traketqua")
        .opens("/desk/post?list=not-delivered")
        .sees("Vắng nhà hai lần")
        .follows(parcel.number())
        .sees("hồ sơ chưa được trả")
        .presses("Gửi lại")
        .seesTitle("Gửi kết quả cho")
        .sees("Chờ chuẩn bị");
  }

  private void happens(Parcel parcel, Movement movement, String reason) {
    var now = Instant.now();
    var notice =
        CARRIER.notice(List.of(CARRIER.happens(parcel.number(), movement, now, reason)), now);
    assertThat(SimulatedCarrier.send(notice, "http://localhost:" + port + "/api/v1/post/notices"))
        .isEqualTo(204);
  }
}
