package vn.motcua.fee.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.source.ProcedureCsv;
import vn.motcua.catalogue.source.Recipe;
import vn.motcua.catalogue.source.ShippedFiles;
import vn.motcua.catalogue.source.ShippedRules;
import vn.motcua.fee.model.Formula;

class FeeReadingTest {

  private static final String FILE = "procedures.csv";
  private static final List<FeeLine> SHIPPED = shipped();
  private static final Path GOLDEN = Path.of("src/test/resources/golden/published-fees.txt");

  @Test
  void reads_every_wording_of_the_shipped_list_as_somebody_looked_at_it() throws IOException {
    var readings = new TreeMap<String, String>();
    for (var line : SHIPPED) {
      readings.put(line.amount() + " | " + line.words(), shown(FeeReading.read(line)));
    }
    var table = new ArrayList<String>();
    readings.forEach((words, reading) -> table.add(reading + " <- " + words));
    var understood = readings.values().stream().filter(one -> !one.equals("?")).count();
    table.add(understood + " of " + readings.size() + " wordings");
    if (Boolean.getBoolean("golden.write")) {
      Files.write(GOLDEN, table, UTF_8);
    }
    assertThat(table).isEqualTo(Files.readAllLines(GOLDEN, UTF_8));
  }

  @Test
  void never_reads_another_amount_than_the_list_gives() {
    for (var line : SHIPPED) {
      FeeReading.read(line)
          .ifPresent(
              formula ->
                  assertThat(formula)
                      .isIn(
                          new Formula.ForDossier(amount(line)), new Formula.ForEach(amount(line))));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2000   | 2,000 Việt Nam Đồng (/trang)
          8000   | 8,000 VNĐ
          50000  | Phí : 50.000 Đồng (50.000 đồng/hồ sơ. Riêng ngành năng khiếu: 120.000 đồng/hồ sơ)
          70000  | 70,000 VNĐ (90.000 đồng/Giấy chứng nhận)
          0      | Miễn phí (Mức lệ phí do Hội đồng nhân dân tỉnh quyết định)
          0      | Miễn phí (Chưa quy định.)
          0      | Miễn phí đối với người nghèo
          10000  | 10.000 đồng/trường hợp Không quy định riêng
          """)
  void leaves_open_what_is_in_doubt(long amount, String words) {
    assertThat(FeeReading.read(new FeeLine(null, words, amount, false))).isEmpty();
  }

  @Test
  void does_not_trust_an_amount_that_was_repaired() {
    var line = new FeeLine(null, "700 VNĐ (/lần)", 700_000L, true);
    assertThat(FeeReading.read(line)).isEmpty();
  }

  private static List<FeeLine> shipped() {
    var lines = new ArrayList<FeeLine>();
    var rules = new ShippedRules();
    var file = ShippedFiles.open(FILE);
    ProcedureCsv.read(
        FILE,
        file,
        row -> lines.addAll(Recipe.read(row, rules.feeSlip(row.code())).fees()),
        rejected -> {});
    return lines;
  }

  private static long amount(FeeLine line) {
    return line.amount() == null ? -1 : line.amount();
  }

  private static String shown(Optional<Formula> formula) {
    return formula.map(Formula::toString).orElse("?");
  }
}
