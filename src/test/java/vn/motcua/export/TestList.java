package vn.motcua.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/**
 * Rows from nowhere: as many as asked for, as slowly as asked for. {@code forbidden} names a list
 * that can be closed to everybody, {@code broken} one that fails.
 */
@Component
public class TestList implements ExportSource {

  public static final String KEY = "test.list";
  public static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("STT", 6),
          new ExportColumn("Mã hồ sơ", 24),
          new ExportColumn("Chủ hồ sơ", 28),
          new ExportColumn("Địa chỉ", 40),
          new ExportColumn("Ngày nhận", 12),
          new ExportColumn("Lúc nhận", 18),
          new ExportColumn("Ghi chú", 20));

  private static final Set<String> FORBIDDEN = ConcurrentHashMap.newKeySet();

  /** From now on nobody may have the list of that name. */
  public static void forbid(String name) {
    FORBIDDEN.add(name);
  }

  public static Map<String, String> rows(int rows) {
    return Map.of("rows", Integer.toString(rows));
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    if (FORBIDDEN.contains(parameters.getOrDefault("forbidden", "-"))) {
      throw new NotVisible("test list");
    }
    return new ExportTable(
        "Danh sách thử",
        "UBND xã Vĩnh Hoàng",
        "Năm 2026",
        "danh-sach-thu",
        COLUMNS,
        count(parameters));
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    if (parameters.containsKey("broken")) {
      throw new IllegalStateException("broken on purpose");
    }
    var slowly = Integer.parseInt(parameters.getOrDefault("millisPerRow", "0"));
    return IntStream.rangeClosed(1, count(parameters))
        .peek(row -> LockSupport.parkNanos(slowly * 1_000_000L))
        .mapToObj(TestList::row);
  }

  public static List<@Nullable Object> row(int number) {
    return Arrays.asList(
        number,
        "H50.101-261120-%06d".formatted(number),
        number % 2 == 0 ? "Lê Thị Diệu Linh" : "=HYPERLINK(\"x\")",
        "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị",
        LocalDate.of(2026, 11, 1 + number % 20),
        Vietnam.instant(LocalDateTime.of(2026, 11, 1 + number % 20, 8, 5)),
        number % 3 == 0 ? null : "+84 900");
  }

  private static int count(Map<String, String> parameters) {
    return Integer.parseInt(parameters.getOrDefault("rows", "0"));
  }
}
