package vn.motcua.receipt.paper;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.receipt.issuing.NumberOwed;
import vn.motcua.receipt.store.NumberStore;
import vn.motcua.shared.Vietnam;

/** Numbers what is owed once a symbol comes into force, then seals what was numbered. */
@Component
class ReceiptWork implements TimedWork {

  private final NumberStore numbers;
  private final NumberOwed number;
  private final SealEditions seal;
  private final Clock clock;

  ReceiptWork(NumberStore numbers, NumberOwed number, SealEditions seal, Clock clock) {
    this.numbers = numbers;
    this.number = number;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "receipt.papers";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    for (var agency : numbers.agenciesToNumber(Vietnam.date(clock.instant()))) {
      while (NumberOwed.mayBeMore(number.handle(agency))) {
        // the next ones
      }
    }
    seal.handle();
  }
}
