package vn.motcua.shared;

/**
 * How long handling may take.
 *
 * @param amount 1 to 3650; 0 for {@link LimitUnit#SAME_DAY}
 */
public record TimeLimit(int amount, LimitUnit unit) {

  public static final TimeLimit SAME_DAY = new TimeLimit(0, LimitUnit.SAME_DAY);

  public TimeLimit {
    var valid = unit == LimitUnit.SAME_DAY ? amount == 0 : amount >= 1 && amount <= 3650;
    if (!valid) {
      throw new IllegalArgumentException("No time limit: " + amount + " " + unit);
    }
  }

  public static TimeLimit workingDays(int amount) {
    return new TimeLimit(amount, LimitUnit.WORKING_DAY);
  }
}
