package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;

/** What use cases refuse. */
public final class Refusals {

  private Refusals() {}

  /** That work is refused, first of all for this reason. */
  public static void assertRefused(RefusalCode reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(reason));
  }
}
