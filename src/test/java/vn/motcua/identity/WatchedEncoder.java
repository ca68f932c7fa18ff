package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The product's encoder, noting each hash a password was compared with. */
final class WatchedEncoder implements PasswordEncoder {

  private final PasswordEncoder real = Passwords.argon2();
  private final List<String> compared = new ArrayList<>();

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return real.encode(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    compared.add(Objects.requireNonNull(hash));
    return real.matches(password, hash);
  }

  List<String> compared() {
    return List.copyOf(compared);
  }

  /** What a comparison with that hash costs: kind, version and parameters stand before the salt. */
  static String cost(String hash) {
    return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1));
  }
}
