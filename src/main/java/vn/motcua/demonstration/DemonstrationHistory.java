package vn.motcua.demonstration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.motcua.history.importing.ImportWork;
import vn.motcua.history.importing.StartImport;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.seed.Seed;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * The communes handled dossiers in an earlier system: a file of them was imported, with some late,
 * some still in hand and one line that was rejected.
 */
@Demonstration
class DemonstrationHistory implements Seed {

  private static final int MONTHS = 15;
  private static final int IN_A_MONTH = 16;
  private static final int DAYS_OF_A_MONTH = 30;
  private static final int LIMIT = 5;
  private static final List<String> PROCEDURES =
      List.of("1.004873", "2.000815", "2.000815", "1.001193", "1.012790");
  private static final String HEADINGS =
      "Mã hồ sơ,Cơ quan,Mã thủ tục,Lĩnh vực,Hình thức nộp,Ngày tiếp nhận,Thời hạn,Đơn vị thời hạn,"
          + "Ngày kết thúc xử lý,Người nộp,Số định danh,Số điện thoại,Địa chỉ,Số lần bổ sung,"
          + "Nguyên nhân trễ";

  private final Stage stage;
  private final Accounts accounts;
  private final StartImport startImport;
  private final ImportWork work;
  private final WorkCalendar calendar;
  private final Clock clock;

  DemonstrationHistory(
      Stage stage,
      Accounts accounts,
      StartImport startImport,
      ImportWork work,
      WorkCalendar calendar,
      Clock clock) {
    this.stage = stage;
    this.accounts = accounts;
    this.startImport = startImport;
    this.work = work;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.history";
  }

  @Override
  public int order() {
    return 190;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var lines = new ArrayList<>(List.of(HEADINGS));
    var random = new Random(7);
    lines.addAll(lines("VH", stage.agency(Stage.VINH_HOANG), random));
    lines.addAll(lines("HP", stage.agency(Stage.HUONG_PHUNG), random));
    lines.add("HP-SAI-0001,99999,,Hộ tịch,Trực tiếp,31/02/2026,,,,Hồ Thị Lan,,,,0,");
    var administrator = accounts.actor("quantri").orElseThrow();
    var id =
        startImport.look(
            administrator,
            "ho-so-cu-2025-2026.csv",
            new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
            name());
    startImport.start(administrator, id);
    work.finish(id, () -> {});
  }

  private List<String> lines(String prefix, Agency agency, Random random) {
    var lines = new ArrayList<String>();
    var people = new People(random);
    var today = Vietnam.date(clock.instant());
    var day = today.minusMonths(MONTHS);
    for (var number = 1; day.isBefore(today.minusDays(3)); number++) {
      var code = "%s-%d-%04d".formatted(prefix, day.getYear(), number);
      lines.add(line(code, agency, day, today, people, random));
      day = day.plusDays(1 + random.nextInt(2 * DAYS_OF_A_MONTH / IN_A_MONTH));
    }
    return lines;
  }

  private String line(
      String code, Agency agency, LocalDate about, LocalDate today, People people, Random random) {
    var on = calendar.plusWorkingDays(agency.id(), about.minusDays(1), 1);
    var received = on.atTime(7 + random.nextInt(4), 5 * random.nextInt(12));
    var late = random.nextInt(12) == 0;
    var took = late ? LIMIT + 1 + random.nextInt(4) : 1 + random.nextInt(LIMIT);
    var closed = calendar.plusWorkingDays(agency.id(), on, took).atTime(15, 5 * random.nextInt(12));
    var inHand = !closed.toLocalDate().isBefore(today);
    var person = people.next(agency.name());
    return String.join(
        ",",
        code,
        String.valueOf(agency.gsoCode()),
        PROCEDURES.get(random.nextInt(PROCEDURES.size())),
        "Hộ tịch",
        random.nextInt(10) < 6 ? "Trực tiếp" : "Trực tuyến",
        written(received),
        Integer.toString(LIMIT),
        "Ngày làm việc",
        inHand ? "" : written(closed),
        person.fullName(),
        person.identityNumber(),
        person.phone(),
        "\"" + person.address() + "\"",
        random.nextInt(15) == 0 ? "1" : "0",
        late && !inHand ? "Phối hợp" : "");
  }

  private static String written(LocalDateTime moment) {
    return moment.toString();
  }
}
