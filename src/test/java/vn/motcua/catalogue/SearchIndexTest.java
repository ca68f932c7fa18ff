package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.search.SearchIndex;
import vn.motcua.organisation.DepartmentKind;

class SearchIndexTest {

  private static final String[] WORDS =
      ("đăng ký khai sinh kết hôn tử giám hộ chứng thực bản sao chữ giấy phép xây dựng đất đai"
              + " quyền sử dụng cấp lại đổi thay cải chính hộ tịch trợ cấp xã hội người có công"
              + " khuyết tật kinh doanh hợp tác thủy sản nông nghiệp môi trường thông tin nước")
          .split(" ");

  @Test
  void answers_in_ten_milliseconds_among_ten_thousand() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var procedures = new ArrayList<Procedure>();
    for (var i = 0; i < 10_000; i++) {
      var name = new StringBuilder();
      for (var j = 0; j < 12; j++) {
        name.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        if (random.nextInt(4) == 0) {
          name.append(Integer.toString(random.nextInt(4_000), 36)).append(' ');
        }
      }
      procedures.add(named(i, name.toString()));
    }
    var index = new SearchIndex(procedures);
    var typed = List.of("khai", "khia sinh", "chung thuc ban sao", "xac nhan hon nhan", "dang");
    for (var i = 0; i < 20; i++) {
      typed.forEach(words -> index.search(words, procedure -> true));
    }

    var times = new ArrayList<Long>();
    for (var i = 0; i < 20; i++) {
      for (var words : typed) {
        var start = System.nanoTime();
        index.search(words, procedure -> true);
        times.add((System.nanoTime() - start) / 1_000);
      }
    }
    times.sort(null);
    var median = times.get(times.size() / 2);

    System.out.println("Median search among 10,000 procedures: " + median + " µs");
    assertThat(median).as("microseconds, seed %d", seed).isLessThan(10_000);
  }

  private static Procedure named(int number, String name) {
    return new Procedure(
        number,
        1,
        "9.%06d".formatted(number),
        name,
        name,
        "Thử nghiệm",
        "xã",
        DepartmentKind.OFFICE,
        List.of(),
        "",
        "",
        List.of(),
        "",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }
}
