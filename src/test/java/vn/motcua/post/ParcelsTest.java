package vn.motcua.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;
import vn.motcua.post.SimulatedCarrier.Mood;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.post.ordering.AskAfterParcels;
import vn.motcua.post.parcel.BookByDesk;
import vn.motcua.post.parcel.CancelParcel;
import vn.motcua.post.parcel.HandOverParcel;
import vn.motcua.post.parcel.OpenParcel;
import vn.motcua.post.parcel.Preparation;
import vn.motcua.post.parcel.PrepareParcel;
import vn.motcua.post.parcel.SettleParcel;
import vn.motcua.post.store.ParcelQueries;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/** Results sent by post and papers collected, with a carrier at the other end of real HTTP. */
class ParcelsTest extends AtThePost {

  @Autowired ParcelQueries queries;
  @Autowired PrepareParcel prepare;
  @Autowired HandOverParcel handOver;
  @Autowired CancelParcel cancel;
  @Autowired SettleParcel settle;
  @Autowired BookByDesk book;
  @Autowired OpenParcel open;
  @Autowired AskAfterParcels askAfter;

  @Test
  void a_result_wanted_by_post_waits_to_be_prepared_and_no_other() {
    var byPost = scene.finished(ReturnBy.POST);
    var atCounter = scene.finished(ReturnBy.COUNTER);

    var parcel = scene.of(byPost);
    assertThat(parcel.state()).isEqualTo(State.TO_PREPARE);
    assertThat(parcel.direction()).isEqualTo(Direction.RETURN);
    assertThat(parcel.addressee().address()).isEqualTo("Thôn Thủy Tú, xã Vĩnh Hoàng");
    assertThat(queries.of(atCounter.code())).isEmpty();
  }

  @Test
  void a_prepared_one_is_booked_and_gets_the_carriers_number() {
    var parcel = scene.booked("50.000");

    assertThat(parcel.ordering()).isEqualTo(Ordering.BOOKED);
    assertThat(parcel.tracking()).isEqualTo(CARRIER.tracking(parcel.number()));
    assertThat(parcel.postage()).isEqualTo(26_000);
    var order = CARRIER.order(parcel.number());
    assertThat(order.get("cashOnDelivery").asLong()).isEqualTo(50_000);
    assertThat(order.get("to").get("phone").asString()).isEqualTo("0900000472");
    assertThat(order.get("from").get("name").asString()).contains("Vĩnh Hoàng");
    assertThat(order.get("customer").asString()).isEqualTo("VINH-HOANG");
  }

  @Test
  void an_order_waits_while_the_carrier_is_away_in_whatever_way() {
    for (var mood : List.of(Mood.BROKEN, Mood.TALKS_HTML)) {
      CARRIER.is(mood);
      var waiting = scene.booked("");
      assertThat(waiting.ordering()).as(mood.name()).isEqualTo(Ordering.DUE);
      assertThat(waiting.tracking()).isEmpty();

      CARRIER.is(Mood.WELL);
      orderLater(waiting);
      assertThat(scene.again(waiting).ordering()).as(mood.name()).isEqualTo(Ordering.BOOKED);
    }
  }

  /** The answer is lost between the call and the second transaction, as when the node is killed. */
  @Test
  void an_order_taken_whose_answer_was_lost_is_the_same_order_when_asked_again() {
    CARRIER.is(Mood.LOSES_ANSWERS);
    var waiting = scene.booked("");
    assertThat(waiting.ordering()).isEqualTo(Ordering.DUE);
    var given = CARRIER.tracking(waiting.number());

    CARRIER.is(Mood.WELL);
    orderLater(waiting);

    assertThat(scene.again(waiting).tracking()).isEqualTo(given);
    assertThat(CARRIER.asked()).filteredOn(("BOOK " + waiting.number())::equals).hasSize(2);
  }

  @Test
  void what_the_carrier_does_not_take_is_corrected_by_the_desk() {
    CARRIER.is(Mood.REFUSES);
    var refused = scene.booked("");
    assertThat(refused.ordering()).isEqualTo(Ordering.REFUSED);
    assertThat(refused.why()).isEqualTo("Không phục vụ địa chỉ này");

    CARRIER.is(Mood.WELL);
    var corrected = scene.prepared(refused, "");
    scene.order();
    assertThat(scene.again(corrected).ordering()).isEqualTo(Ordering.BOOKED);
  }

  @Test
  void a_delivered_result_is_paid_for_and_returned_once_however_often_it_is_told()
      throws Exception {
    var parcel = scene.handedOver("50.000");
    var delivered = CARRIER.happens(parcel.number(), Movement.DELIVERED, now().minusSeconds(1), "");

    for (var time = 0; time < 3; time++) {
      assertThat(scene.told(mvc, CARRIER, List.of(delivered))).isEqualTo(204);
    }
    says(parcel, Movement.DELIVERED, "");

    assertThat(scene.again(parcel).state()).isEqualTo(State.DELIVERED);
    var dossier = dossier(parcel);
    assertThat(dossier.status()).isEqualTo(Status.RETURNED);
    assertThat(Objects.requireNonNull(dossier.outcome().returnedAt())).isBefore(now());
    assertThat(returns(parcel)).isEqualTo(1);
    assertThat(money.collected(parcel.number())).containsExactly(parcel.number() + " 50000");
    // told again under another name it is written down and moves nothing
    assertThat(queries.events(parcel.id()))
        .filteredOn(event -> event.what().equals("DELIVERED"))
        .hasSize(2);
  }

  @Test
  void a_notice_nobody_signed_or_an_old_one_changes_nothing() throws Exception {
    var parcel = scene.handedOver("");
    var move = CARRIER.happens(parcel.number(), Movement.DELIVERED, now(), "");

    assertThat(scene.notified(mvc, CARRIER.forged(List.of(move), now()))).isEqualTo(401);
    assertThat(
            scene.notified(mvc, CARRIER.notice(List.of(move), now().minus(Duration.ofMinutes(6)))))
        .isEqualTo(401);
    var good = CARRIER.notice(List.of(move), now());
    assertThat(
            scene.notified(
                mvc,
                new SimulatedCarrier.Notice(
                    good.timestamp(), good.signature(), "{}".getBytes(UTF_8))))
        .isEqualTo(401);

    assertThat(scene.again(parcel).state()).isEqualTo(State.HANDED_TO_CARRIER);
    assertThat(returns(parcel)).isZero();
  }

  @Test
  void a_result_that_came_back_is_sent_again_or_handed_over_at_the_counter() throws Exception {
    var parcel = scene.handedOver("");
    says(parcel, Movement.UNDELIVERED, "Vắng nhà hai lần");
    says(parcel, Movement.COMING_BACK, "");
    says(parcel, Movement.BACK, "");

    var back = scene.again(parcel);
    assertThat(back.state()).isEqualTo(State.BACK_AT_DESK);
    assertThat(back.why()).isEqualTo("Vắng nhà hai lần");
    assertThat(dossier(parcel).status()).isEqualTo(Status.FINISHED);
    assertThat(messages(parcel)).contains("informing.sent-by-post", "informing.came-back");

    var again =
        settle.sendAgain(desk.person("traketqua"), back.number(), back.version()).orElseThrow();
    assertThat(again.state()).isEqualTo(State.TO_PREPARE);
    assertThat(scene.again(back).state()).isEqualTo(State.SETTLED);

    desk.act("traketqua", dossier(parcel), Action.RETURN_RESULT, "");
    assertThat(scene.again(again).state()).isEqualTo(State.CANCELLED);
  }

  @Test
  void handing_over_at_the_counter_closes_what_came_back() throws Exception {
    var parcel = scene.handedOver("");
    says(parcel, Movement.BACK, "Không có người nhận");

    desk.act("traketqua", dossier(parcel), Action.RETURN_RESULT, "");

    assertThat(scene.again(parcel).state()).isEqualTo(State.SETTLED);
    assertThat(returns(parcel)).isEqualTo(1);
  }

  /** The clerk handed it over at the counter, and the carrier says it delivered all the same. */
  @Test
  void a_dossier_returned_otherwise_meanwhile_stays_returned_once() throws Exception {
    var parcel = scene.handedOver("");
    desk.act("traketqua", dossier(parcel), Action.RETURN_RESULT, "");

    says(parcel, Movement.DELIVERED, "");

    assertThat(scene.again(parcel).state()).isEqualTo(State.DELIVERED);
    assertThat(returns(parcel)).isEqualTo(1);
  }

  @Test
  void what_is_cancelled_is_taken_back_at_the_carrier_too() {
    var parcel = scene.booked("");
    cancel.handle(
        desk.person("traketqua"), parcel.number(), parcel.version(), "Người dân đến nhận");
    assertThat(scene.again(parcel).ordering()).isEqualTo(Ordering.CANCEL_DUE);

    scene.order();

    assertThat(CARRIER.knows(parcel.number())).isFalse();
    assertThat(scene.again(parcel).ordering()).isEqualTo(Ordering.CANCELLED);
  }

  @Test
  void parcels_of_which_nothing_is_heard_are_asked_after() {
    var parcel = scene.handedOver("");
    CARRIER.happens(parcel.number(), Movement.IN_TRANSIT, now(), "");
    CARRIER.happens(parcel.number(), Movement.DELIVERED, now(), "");

    askAfter.run();
    assertThat(scene.again(parcel).state()).isEqualTo(State.HANDED_TO_CARRIER);

    jdbc.sql(
            "update post.parcel set heard_at = heard_at - interval '7 hours' where number = :number")
        .param("number", parcel.number())
        .update();
    askAfter.run();
    assertThat(scene.again(parcel).state()).isEqualTo(State.DELIVERED);
    assertThat(returns(parcel)).isEqualTo(1);
  }

  @Test
  void what_is_owed_is_offered_to_be_collected() {
    var atCounter = scene.finished(ReturnBy.COUNTER);
    money.owes(atCounter.code(), 8_000);

    var parcel = book.handle(desk.person("traketqua"), Direction.RETURN, atCounter.code().value());

    assertThat(parcel.cod()).isEqualTo(8_000);
    assertThatThrownBy(
            () -> book.handle(desk.person("traketqua"), Direction.RETURN, atCounter.code().value()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(PostRefusal.POST_UNDER_WAY));
  }

  @Test
  void papers_are_collected_for_a_dossier_that_waits_for_them() throws Exception {
    var submitted = desk.submitted();
    var clerk = desk.person("tiepnhan");
    var parcel =
        scene.prepared(book.handle(clerk, Direction.COLLECT, submitted.code().value()), "99.000");
    scene.order();

    says(parcel, Movement.ACCEPTED, "");
    says(parcel, Movement.DELIVERED, "");

    assertThat(CARRIER.order(parcel.number()).get("from").get("phone").asString())
        .isEqualTo("0900000472");
    assertThat(scene.again(parcel).state()).isEqualTo(State.DELIVERED);
    assertThat(scene.again(parcel).cod()).isZero();
    assertThat(desk.dossier("tiepnhan", submitted.code()).status()).isEqualTo(Status.SUBMITTED);
    assertThatThrownBy(() -> book.handle(clerk, Direction.COLLECT, desk.received().code().value()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(PostRefusal.POST_DOSSIER_NOT_NOW));
  }

  @Test
  void says_all_that_is_wrong_with_an_address_at_once() {
    var parcel = scene.waiting();
    assertThatThrownBy(
            () ->
                prepare.handle(
                    desk.person("traketqua"),
                    parcel.number(),
                    parcel.version(),
                    new Preparation(" ", "09", "", "9.999.999.999")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.field())
                    .containsExactly("name", "phone", "address", "cod"));
  }

  @Test
  void collects_no_more_than_is_owed() {
    var parcel = scene.waiting();
    money.owes(parcel.dossier(), 8_000);
    assertThatThrownBy(
            () ->
                prepare.handle(
                    desk.person("traketqua"),
                    parcel.number(),
                    parcel.version(),
                    new Preparation("A", "0900000472", "B", "8.001")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(PostRefusal.POST_MONEY_MORE));
  }

  @Test
  void is_the_work_of_whoever_returns_results_there() {
    var parcel = scene.waiting();
    var typed = new Preparation("A", "0900000472", "B", "");

    assertThatThrownBy(
            () -> prepare.handle(desk.person("canbo"), parcel.number(), parcel.version(), typed))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> open.handle(desk.person("quantri"), parcel.number()))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(
            () ->
                prepare.handle(
                    desk.person("traketqua"), parcel.number(), parcel.version() + 1, typed))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () -> handOver.handle(desk.person("traketqua"), parcel.number(), parcel.version(), "X"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(PostRefusal.POST_NOT_NOW));
  }

  @Test
  void what_happened_is_never_changed() {
    var parcel = scene.waiting();
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from post.parcel_event where parcel_id = :id")
                    .param("id", parcel.id())
                    .update())
        .hasMessageContaining("only added to");
  }

  /** Once its pause is over: the carrier believes no other clock than its own. */
  private void orderLater(Parcel parcel) {
    jdbc.sql("update post.parcel set order_due_at = now() where number = :number")
        .param("number", parcel.number())
        .update();
    scene.order();
  }

  private List<String> messages(Parcel parcel) {
    return jdbc.sql("select kind from notification.message where subject_id = :code")
        .param("code", parcel.dossier().value())
        .query(String.class)
        .list();
  }
}
