package vn.motcua.post;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.ordering.BookOrders;
import vn.motcua.post.parcel.HandOverParcel;
import vn.motcua.post.parcel.Preparation;
import vn.motcua.post.parcel.PrepareParcel;
import vn.motcua.post.store.ParcelQueries;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.testing.Desk;

/** Results on their way by post, for tests. */
@Component
@ConditionalOnProperty("test.post")
public class PostScene {

  private final Desk desk;
  private final ReceiveDossier receive;
  private final ParcelQueries queries;
  private final ParcelStore store;
  private final PrepareParcel prepare;
  private final HandOverParcel handOver;
  private final BookOrders orders;
  private final RememberedMoney money;
  private final Clock clock;

  PostScene(
      Desk desk,
      ReceiveDossier receive,
      ParcelQueries queries,
      ParcelStore store,
      PrepareParcel prepare,
      HandOverParcel handOver,
      BookOrders orders,
      RememberedMoney money,
      Clock clock) {
    this.desk = desk;
    this.receive = receive;
    this.queries = queries;
    this.store = store;
    this.prepare = prepare;
    this.handOver = handOver;
    this.orders = orders;
    this.money = money;
    this.clock = clock;
  }

  /** A dossier whose result waits, wanted so. */
  public Dossier finished(ReturnBy by) {
    var typed = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var intake =
        new Intake(
            typed.agency(),
            typed.procedure(),
            typed.channel(),
            typed.applicant(),
            null,
            typed.papers(),
            1,
            by,
            "");
    var received = receive.handle(desk.person("tiepnhan"), intake, null);
    var forwarded = desk.act("tiepnhan", received, Action.FORWARD, "");
    var assigned =
        desk.perform(
            "truongphong",
            forwarded,
            Action.ASSIGN,
            Request.of(forwarded.version(), "").to("canbo"));
    var signing = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    return desk.act(
        "vanthu", desk.act("lanhdao", signing, Action.APPROVE, ""), Action.ISSUE_RESULT, "");
  }

  /** The last parcel of a dossier. */
  public Parcel of(Dossier dossier) {
    return queries.of(dossier.code()).getLast();
  }

  public Parcel again(Parcel parcel) {
    return store.find(parcel.number()).orElseThrow();
  }

  /** Waits to be prepared. */
  public Parcel waiting() {
    return of(finished(ReturnBy.POST));
  }

  public Parcel prepared(Parcel parcel, String cod) {
    if (parcel.direction() == Direction.RETURN && !cod.isEmpty()) {
      money.owes(parcel.dossier(), Long.parseLong(cod.replace(".", "")));
    }
    prepare.handle(
        desk.person(parcel.direction() == Direction.RETURN ? "traketqua" : "tiepnhan"),
        parcel.number(),
        parcel.version(),
        new Preparation(
            "Lê Thị Diệu Linh",
            "0900 000 472",
            "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị",
            cod));
    return again(parcel);
  }

  /** Works off all orders that are due. */
  public void order() {
    while (orders.next()) {
      // the next one
    }
  }

  /** Booked at the carrier. */
  public Parcel booked(String cod) {
    var parcel = prepared(waiting(), cod);
    order();
    return again(parcel);
  }

  /** With the carrier. */
  public Parcel handedOver(String cod) {
    var parcel = booked(cod);
    handOver.handle(desk.person("traketqua"), parcel.number(), parcel.version(), "");
    return again(parcel);
  }

  /** Sends a notice to the system; answers the status. */
  public int notified(MockMvc mvc, SimulatedCarrier.Notice notice) throws Exception {
    return mvc.perform(
            MockMvcRequestBuilders.post("/api/v1/post/notices")
                .contentType("application/json")
                .header("X-Post-Timestamp", notice.timestamp())
                .header("X-Post-Signature", notice.signature())
                .content(notice.body()))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  /** The carrier tells those movements, as it should. */
  public int told(MockMvc mvc, SimulatedCarrier carrier, List<Map<String, Object>> moves)
      throws Exception {
    return notified(mvc, carrier.notice(moves, clock.instant()));
  }
}
