package vn.motcua.history.generator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Likely names of the people of a province: by ethnic group, sex and how common they are. */
final class Names {

  private static final String KINH = "01";
  private static final String HMONG = "08";

  /** From Huế southwards, by GSO code, surnames follow the southern list. */
  private static final String SOUTH_FROM = "46";

  private final Weights groups;
  private final List<Drawn> surnames = new ArrayList<>();
  private final List<Given> women = new ArrayList<>();
  private final List<Given> men = new ArrayList<>();

  Names(String province) {
    var rows = Shipped.read("/data/shared/names.csv");
    var shares = new ArrayList<Double>();
    var codes = new ArrayList<String>();
    var others = 0.0;
    for (var group : Shipped.read("/data/history/ethnic_groups.csv")) {
      if (group.getField("province").equals(province)) {
        codes.add(group.getField("ethnic_code"));
        shares.add(Double.valueOf(group.getField("percent")));
        others += shares.getLast();
      }
    }
    codes.add(KINH);
    shares.add(100 - others);
    groups = Weights.of(shares);
    for (var code : codes) {
      surnames.add(Drawn.of(rows, surnames(code, province)));
      women.add(Given.of(rows, code, "nữ"));
      men.add(Given.of(rows, code, "nam"));
    }
  }

  private static Predicate<NamedCsvRecord> surnames(String code, String province) {
    if (!code.equals(KINH)) {
      return row -> is(row, "surname") && row.getField("ethnic_code").equals(code);
    }
    var region = province.compareTo(SOUTH_FROM) < 0 ? "miền Bắc" : "miền Nam";
    return row -> is(row, "surname") && row.getField("region_or_sample").equals(region);
  }

  private static boolean is(NamedCsvRecord row, String type) {
    return row.getField("type").equals(type);
  }

  void write(LineWriter line, boolean woman, SplittableRandom random) {
    var group = groups.pick(random);
    line.put(surnames.get(group).pick(random)).put(' ');
    (woman ? women : men).get(group).write(line, random);
  }

  /** A name of somebody, to be used many times. */
  byte[] someone(SplittableRandom random) {
    var woman = random.nextBoolean();
    var name = new ByteArrayOutputStream();
    var line = new LineWriter(name);
    write(line, woman, random);
    try {
      line.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return name.toByteArray();
  }

  /** Texts with their weights. */
  private record Drawn(byte[][] texts, Weights weights) {

    static Drawn of(List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> which) {
      var chosen = rows.stream().filter(which).toList();
      if (chosen.isEmpty()) {
        throw new IllegalStateException("No names");
      }
      return new Drawn(
          Cells.of(chosen.stream().map(row -> row.getField("value")).toList()),
          Weights.of(chosen.stream().map(row -> Double.valueOf(row.getField("weight"))).toList()));
    }

    byte[] pick(SplittableRandom random) {
      return texts[weights.pick(random)];
    }
  }

  /** What follows the surname: middle and last name apart, or known together as a pair. */
  private record Given(Drawn middle, Drawn last, Drawn pairs, boolean alwaysApart) {

    static Given of(List<NamedCsvRecord> rows, String code, String sex) {
      Predicate<NamedCsvRecord> common =
          row -> row.getField("ethnic_code").isEmpty() && row.getField("gender").equals(sex);
      var own = code.equals(HMONG);
      return new Given(
          Drawn.of(rows, common.and(row -> is(row, "middle"))),
          Drawn.of(
              rows,
              own
                  ? row ->
                      is(row, "given")
                          && row.getField("ethnic_code").equals(code)
                          && row.getField("gender").equals(sex)
                  : common.and(row -> is(row, "given"))),
          Drawn.of(rows, common.and(row -> row.getField("type").startsWith("given2"))),
          !code.equals(KINH));
    }

    void write(LineWriter line, SplittableRandom random) {
      if (alwaysApart || random.nextBoolean()) {
        line.put(middle.pick(random)).put(' ').put(last.pick(random));
      } else {
        line.put(pairs.pick(random));
      }
    }
  }
}
