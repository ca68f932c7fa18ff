package vn.motcua.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.motcua.identity.Accounts;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.AskDetails;
import vn.motcua.petition.handling.ClassifyPetition;
import vn.motcua.petition.handling.PublishAnswer;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.model.Verdict;
import vn.motcua.petition.receiving.EnterPetition;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;

/** Petitions to one commune in some states: published, being handled, awaiting details, new. */
@Demonstration
class DemonstrationPetitions implements Seed {

  private static final Sender LAN =
      new Sender("Hồ Thị Lan", "Thôn Thủy Tú, xã Vĩnh Hoàng", "0900000481", "");
  private static final Sender BINH =
      new Sender("Trần Văn Bình", "Thôn Linh Hải, xã Vĩnh Hoàng", "0900000482", "");

  private static final int PUBLISHED_DAYS_AGO = 20;
  private static final int HANDLED_DAYS_AGO = 6;
  private static final int ASKED_DAYS_AGO = 2;

  private final Accounts accounts;
  private final EnterPetition enter;
  private final Petitions petitions;
  private final ClassifyPetition classify;
  private final AskDetails ask;
  private final AnswerPetition answer;
  private final PublishAnswer publish;
  private final Clock clock;

  DemonstrationPetitions(
      Accounts accounts,
      EnterPetition enter,
      Petitions petitions,
      ClassifyPetition classify,
      AskDetails ask,
      AnswerPetition answer,
      PublishAnswer publish,
      Clock clock) {
    this.accounts = accounts;
    this.enter = enter;
    this.petitions = petitions;
    this.classify = classify;
    this.ask = ask;
    this.answer = answer;
    this.publish = publish;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.petitions";
  }

  @Override
  public int order() {
    return 132;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    published();
    handled();
    asked();
    var unused =
        entered(
            LAN,
            Source.PAPER,
            Concern.RULE,
            "Đề nghị trả kết quả cả sáng thứ Bảy cho người đi làm.");
  }

  private void published() {
    var code =
        ago(
            PUBLISHED_DAYS_AGO,
            () ->
                classified(
                    entered(
                        BINH,
                        Source.PHONE,
                        Concern.CONDUCT,
                        "Sáng thứ Hai quầy số 2 mở muộn 40 phút, không ai báo cho người chờ."),
                    Concern.CONDUCT));
    ago(
        PUBLISHED_DAYS_AGO - 3,
        () -> {
          var given =
              answer.handle(
                  person("canbo"),
                  code,
                  now(code).version(),
                  "Phản ánh đúng. Ủy ban nhân dân xã xin lỗi Ông/Bà; đã phân công người trực thay"
                      + " khi cán bộ quầy vắng và báo trên bảng tại quầy.",
                  Verdict.TRUE,
                  List.of());
          publish.publish(
              person("lanhdao"),
              code,
              given.version(),
              "Sáng thứ Hai quầy mở muộn 40 phút, không ai báo cho người chờ.",
              "Phản ánh đúng. Ủy ban nhân dân xã xin lỗi; đã phân công người trực thay khi cán bộ"
                  + " quầy vắng và báo trên bảng tại quầy.");
          return code;
        });
  }

  private void handled() {
    var unused =
        ago(
            HANDLED_DAYS_AGO,
            () ->
                classified(
                    entered(
                        LAN,
                        Source.DESK,
                        Concern.RULE,
                        "Xin xác nhận tình trạng hôn nhân phải nộp lại giấy tờ đã có trong dữ liệu"
                            + " dân cư."),
                    Concern.RULE));
  }

  private void asked() {
    var unused =
        ago(
            ASKED_DAYS_AGO,
            () -> {
              var code =
                  entered(BINH, Source.PHONE, Concern.CONDUCT, "Bị hẹn đi hẹn lại nhiều lần.");
              ask.handle(
                  person("tiepnhan"),
                  code,
                  now(code).version(),
                  "Xin cho biết mã hồ sơ, ngày làm việc và quầy đã tiếp Ông/Bà.");
              return code;
            });
  }

  private PetitionCode entered(Sender sender, Source source, Concern concern, String content) {
    return enter.handle(
        person("tiepnhan"),
        new NewPetition("", concern, content, "", "", sender, true),
        source,
        null,
        List.of(),
        null);
  }

  private PetitionCode classified(PetitionCode code, Concern concern) {
    var officer = Long.toString(person("canbo").accountId());
    return classify
        .handle(person("tiepnhan"), code, now(code).version(), concern, "", officer)
        .code();
  }

  private Petition now(PetitionCode code) {
    return petitions.get(person("tiepnhan"), code);
  }

  private PetitionCode ago(int days, Supplier<PetitionCode> work) {
    var made = new AtomicReference<PetitionCode>();
    AdjustableClock.at(clock.instant().minus(Duration.ofDays(days)), () -> made.set(work.get()));
    return Objects.requireNonNull(made.get());
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
