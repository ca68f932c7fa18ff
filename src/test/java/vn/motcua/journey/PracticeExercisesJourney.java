package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Vietnam;

/** Each exercise of the practice room, finished as its text says, and ticked off. */
class PracticeExercisesJourney extends Story {

  private static final double FIRST_TIME = 400_000;

  private static boolean emptied;

  @Autowired Clock clock;

  static Stream<Arguments> exercises() {
    return Stream.of(
        exercise("Tiếp nhận một hồ sơ", (trainee, story) -> story.takesIn(trainee)),
        exercise("Chứng thực bản sao", (trainee, story) -> certifies(trainee)),
        exercise(
            "Tìm hồ sơ của một người",
            (trainee, story) ->
                // the day stands there; before the page is there its keys do nothing
                trainee
                    .seesTitle(", ")
                    .hits("/")
                    .isAt("tim")
                    .writes("nguyen thi")
                    .hits("Enter")
                    .seesTitle("Kết quả tìm")),
        exercise(
            "Yêu cầu bổ sung",
            (trainee, story) ->
                first(trainee, "request-supplement")
                    .typesWhereEmpty("Lý do", "Thiếu tờ khai.")
                    .presses("Yêu cầu bổ sung")
                    .sees("Chờ bổ sung")),
        exercise(
            "Ghi cuộc gọi đôn đốc",
            (trainee, story) ->
                first(trainee, "urge")
                    .types("Nội dung người gọi nói", "Bao giờ có kết quả?")
                    .hits("F9")
                    .sees("Người dân đôn đốc lần 1")),
        exercise(
            "Chuyển hồ sơ cho phòng chuyên môn",
            (trainee, story) -> first(trainee).presses("Chuyển tiếp").sees("Chuyển ")),
        exercise(
            "Phân công",
            (trainee, story) ->
                first(trainee, "assign")
                    .chooses("Giao cho", Pattern.compile("Lê Quang Huy"))
                    .presses("Phân công")
                    .sees("Đang xử lý")),
        exercise(
            "Thẩm định, trình ký",
            (trainee, story) ->
                one(trainee, "H50.101-", "Chờ bổ sung").presses("Trình ký").sees("Chờ ký duyệt")),
        exercise("Xin lỗi, hẹn lại", (trainee, story) -> story.reschedules(trainee)),
        exercise(
            "Ký duyệt",
            (trainee, story) -> first(trainee).presses("Ký duyệt").sees("Đã ký, chờ vào sổ")),
        exercise(
            "Vào số, đóng dấu kết quả",
            (trainee, story) ->
                first(trainee, "issue-result")
                    .types("Số, ký hiệu văn bản kết quả", "12/UBND-XNHN")
                    .presses("Vào sổ, đóng dấu")
                    .sees("Chờ trả kết quả")),
        exercise(
            "Trả kết quả",
            (trainee, story) -> first(trainee).presses("Trả kết quả").sees("Đã trả kết quả")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  void is_finished_and_ticked_off(
      String title, BiConsumer<Person, PracticeExercisesJourney> finishing) {
    var trainee = enters();
    var home = trainee.page().url();
    line(trainee, title).locator("button").click();
    finishing.accept(trainee, this);
    trainee.opens(home).sees("Đã làm 1 trong 12 bài");
    assertThat(line(trainee, title)).containsText("Đã làm");
  }

  /** Whoever comes first waits until the room is there, without what others did in it. */
  private Person enters() {
    var trainee = officer("tiepnhan").opens("/desk/practice").seesTitle("Thực hành");
    var open = trainee.page().locator("main").getByText("Phòng thực hành đã mở");
    if (open.count() > 0 && !emptied) {
      officer("truongphong")
          .opens("/desk/practice")
          .presses("Xóa và làm mới")
          .presses("Bấm lần nữa")
          .sees("Đã xóa");
      trainee.opens("/desk/practice").sees("Mở phòng thực hành");
    }
    emptied = true;
    if (open.count() == 0) {
      trainee.presses("Mở phòng thực hành");
    }
    open.waitFor(new Locator.WaitForOptions().setTimeout(FIRST_TIME));
    return trainee.follows("Vào thực hành").seesTitle("Bài thực hành");
  }

  private static Locator line(Person trainee, String title) {
    return trainee
        .page()
        .locator(".mc-exercises > li")
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  /** The first dossier of the list where the exercise begins. */
  private static Person first(Person trainee) {
    return one(trainee, "H50.101-", "–––");
  }

  /** The first of which its row says the one and not the other. */
  private static Person one(Person trainee, String words, String not) {
    trainee.page().waitForURL("**/desk/dossiers?**");
    trainee
        .page()
        .locator("main tbody tr")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words)).setHasNotText(not))
        .locator("a.mc-code")
        .first()
        .press("Enter");
    trainee.page().waitForURL("**/desk/dossiers/H50.101-*");
    return trainee;
  }

  /** The form of an act on it. */
  private static Person first(Person trainee, String act) {
    return trainee.opens(first(trainee).page().url() + "/" + act);
  }

  /** Of somebody whom no trainee before took in: the room keeps what was done in it. */
  private void takesIn(Person trainee) {
    trainee.seesTitle("Nhận hồ sơ mới").types("Tìm thủ tục", "1.004873");
    trainee.hits("Enter");
    trainee
        .isAt("applicant.identityNumber")
        .types("Số định danh", "0451960%05d".formatted(clock.instant().getEpochSecond() % 100_000))
        .types("Họ và tên", "Lê Thị Diệu Linh")
        .types("Điện thoại", "0900000472")
        .types("Địa chỉ", "Thôn Thủy Tú, xã Vĩnh Hoàng")
        .presses("Lưu, in giấy hẹn");
    trainee.sees("Đã tiếp nhận H50.101-");
  }

  private static void certifies(Person trainee) {
    trainee.seesTitle("Quầy chứng thực").isAt("applicant.fullName").writes("Hồ Văn Nam");
    trainee.hits("Enter").isAt("lines.0.paper").hits("c", "c", "Enter").isAt("lines.0.pages");
    trainee.writes("1").hits("Enter").isAt("lines.0.pieces").writes("3");
    trainee.hits("Enter").isAt("lines.1.paper").hits("Enter");
    trainee.sees("Đã chứng thực và trả kết quả cho Hồ Văn Nam");
  }

  private void reschedules(Person trainee) {
    var later =
        Vietnam.date(clock.instant())
            .plusDays(45)
            .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    // of a procedure that is in time: of what is late nobody asks for more any longer
    trainee.opens(trainee.page().url() + "&procedure=1.004873");
    trainee.opens(one(trainee, "[Cc]òn \\d+ ngày", "Chờ").page().url() + "/reschedule");
    trainee.field("Ngày hẹn lại").fill(Vietnam.show(later));
    trainee.chooses("Nguyên nhân", Pattern.compile("Phối hợp"));
    trainee.types("Lý do", "Chờ kết quả xác minh.").presses("Xin lỗi, hẹn lại");
    trainee.sees("Xin lỗi, hẹn lại ngày trả");
  }

  private static Arguments exercise(
      String title, BiConsumer<Person, PracticeExercisesJourney> finishing) {
    return Arguments.of(title, finishing);
  }
}
