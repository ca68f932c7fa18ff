package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.post.SimulatedCarrier.Mood;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;

/** The pages of the desk, and what citizens see. */
class ParcelPagesTest extends AtThePost {

  @Test
  void lists_show_masked_addresses_and_the_parcel_shows_them_to_whoever_hands_it_over()
      throws Exception {
    var parcel = scene.waiting();

    var list = html("traketqua", "/desk/post?list=to-prepare");
    assertThat(list)
        .contains(parcel.number(), "•••• ••• 472")
        .doesNotContain("0900000472", "Thôn Thủy Tú");
    assertThat(html("traketqua", page(parcel))).contains("0900000472", "Thôn Thủy Tú");
    assertThat(opened(parcel)).isEqualTo(1);
    assertThat(as("canbo", page(parcel)).getStatus()).isEqualTo(403);
    assertThat(as("quantri", page(parcel)).getStatus()).isEqualTo(404);
  }

  @Test
  void what_was_typed_stays_when_it_is_refused() throws Exception {
    var parcel = scene.waiting();
    var answer =
        send(
            "traketqua",
            page(parcel) + "/prepare",
            "version",
            Long.toString(parcel.version()),
            "name",
            "Lê Thị Diệu Linh",
            "phone",
            "09",
            "address",
            "Số 1, thôn Thủy Tú");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Số 1, thôn Thủy Tú", "Số điện thoại cần đủ để bưu tá gọi được.");
  }

  /** The carrier is away: the clerk walks to the post office and types what its slip says. */
  @Test
  void goes_by_hand_while_the_carrier_is_away() throws Exception {
    CARRIER.is(Mood.BROKEN);
    var parcel = scene.booked("");
    act(parcel, "hand-over", "tracking", "RA123456789VN");
    act(parcel, "move", "movement", "UNDELIVERED", "reason", "Vắng nhà");
    act(parcel, "move", "movement", "BACK");
    assertThat(scene.again(parcel).state()).isEqualTo(State.BACK_AT_DESK);
    assertThat(html("traketqua", "/desk/post?list=not-delivered"))
        .contains(parcel.number(), "Vắng nhà");

    act(parcel, "settle");
    assertThat(scene.again(parcel).state()).isEqualTo(State.SETTLED);
    assertThat(scene.again(parcel).tracking()).isEqualTo("RA123456789VN");
  }

  @Test
  void a_movement_that_cannot_follow_is_refused() throws Exception {
    var parcel = scene.handedOver("");
    says(parcel, Movement.DELIVERED, "");
    var now = scene.again(parcel);
    var answer =
        send(
            "traketqua",
            page(parcel) + "/move",
            "version",
            Long.toString(now.version()),
            "movement",
            "BACK");
    assertThat(answer.getStatus()).isEqualTo(422);
  }

  @Test
  void the_dossiers_story_tells_all_and_citizens_are_told_where_it_is() throws Exception {
    var parcel = scene.handedOver("");
    says(parcel, Movement.UNDELIVERED, "Vắng nhà hai lần");

    assertThat(html("traketqua", "/desk/dossiers/" + parcel.dossier()))
        .contains(
            "Không phát được bưu gửi " + parcel.number(), "Vắng nhà hai lần", "Bưu cục Hồ Xá");
    var told = lookup(parcel);
    assertThat(told)
        .contains("Đã giao kết quả cho bưu chính", "Bưu chính chưa phát được kết quả")
        .doesNotContain("Vắng nhà", "Bưu cục", parcel.number(), parcel.tracking(), "Thủy Tú");
  }

  @Test
  void a_parcel_is_asked_for_by_the_code_of_a_dossier() throws Exception {
    var dossier = scene.finished(ReturnBy.COUNTER);
    var answer =
        send(
            "traketqua",
            "/desk/post",
            "direction",
            "RETURN",
            "dossier",
            dossier.code().value().toLowerCase(Locale.ROOT));
    assertThat(answer.getRedirectedUrl()).isEqualTo(page(scene.of(dossier)));
    assertThat(send("traketqua", "/desk/post", "direction", "RETURN", "dossier", "x").getStatus())
        .isEqualTo(422);
  }

  @Test
  void figures_are_for_whoever_reads_reports() throws Exception {
    assertThat(html("tiepnhan", "/desk/post/figures?by=field")).contains("Tỷ lệ trả qua bưu chính");
    assertThat(as("traketqua", "/desk/post/figures").getStatus()).isEqualTo(403);
    assertThat(as("tiepnhan", "/desk/post/figures?from=01/01/2020&to=01/01/2026").getStatus())
        .isEqualTo(422);
  }

  private static String page(Parcel parcel) {
    return "/desk/post/" + parcel.number();
  }

  private void act(Parcel parcel, String act, String... fields) throws Exception {
    var request =
        post(page(parcel) + "/" + act)
            .with(actor(desk.person("traketqua")))
            .with(csrf())
            .param("version", Long.toString(scene.again(parcel).version()));
    for (var field = 0; field < fields.length; field += 2) {
      request.param(fields[field], fields[field + 1]);
    }
    var answer = mvc.perform(request).andReturn().getResponse();
    assertThat(answer.getRedirectedUrl()).as(act).isEqualTo(page(parcel));
  }

  /** As somebody with the slip in hand and no account. */
  private String lookup(Parcel parcel) throws Exception {
    var answer =
        mvc.perform(
                post("/tra-cuu")
                    .with(csrf())
                    .param("ma", parcel.dossier().value())
                    .param("soCuoi", "0472"))
            .andReturn();
    var to = answer.getResponse().getRedirectedUrl();
    if (to == null) {
      return answer.getResponse().getContentAsString();
    }
    var session = (MockHttpSession) answer.getRequest().getSession();
    return mvc.perform(
            get(to)
                .session(Objects.requireNonNull(session))
                .cookie(answer.getResponse().getCookies()))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletResponse send(String username, String address, String... fields)
      throws Exception {
    var request = post(address).with(actor(desk.person(username))).with(csrf());
    for (var field = 0; field < fields.length; field += 2) {
      request.param(fields[field], fields[field + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse as(String username, String address) throws Exception {
    return mvc.perform(get(address).with(actor(desk.person(username)))).andReturn().getResponse();
  }

  private String html(String username, String address) throws Exception {
    var answer = as(username, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  private int opened(Parcel parcel) {
    return jdbc.sql(
            "select count(*)::int from audit.entry where action = 'parcel-opened' and subject = 'parcel:' || :number")
        .param("number", parcel.number())
        .query(Integer.class)
        .single();
  }
}
