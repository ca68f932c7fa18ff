package vn.motcua.history.generator;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Who applies: name, identity number, phone and address. Numbers have the right form (NĐ 137/2015
 * and its successors: province of birth, century and sex, year, six digits) and are drawn at
 * random.
 */
final class Person {

  /** Where those who moved here were born. */
  private static final List<Integer> ELSEWHERE = List.of(1, 38, 40, 42, 46, 48, 66, 75, 79);

  private final Province province;
  private final SplittableRandom random;
  private final int[] home;

  Person(Province province, SplittableRandom random) {
    this.province = province;
    this.random = random;
    home =
        province.shipped().codesBefore().keySet().stream()
            .sorted()
            .mapToInt(Integer::parseInt)
            .toArray();
  }

  /** applicantName, identityNumber, phone, address; the comma before each. */
  void write(LineWriter line, Unit unit, boolean away) {
    var woman = random.nextBoolean();
    line.next();
    province.names().write(line, woman, random);
    var born = random.nextInt(100) < 92 ? home[random.nextInt(home.length)] : elsewhere();
    var year = 1944 + random.nextInt(33) + random.nextInt(31);
    line.next().digits(born, 3).digits((year < 2000 ? 0 : 2) + (woman ? 1 : 0), 1);
    line.digits(year % 100, 2).digits(random.nextInt(1_000_000), 6);
    // numbers that begin with 0900 are given to nobody
    line.next().digits(900, 4).digits(random.nextInt(1_000_000), 6);
    line.next().put(away ? province.somewhere(random) : unit.place(random));
  }

  private int elsewhere() {
    return ELSEWHERE.get(random.nextInt(ELSEWHERE.size()));
  }
}
