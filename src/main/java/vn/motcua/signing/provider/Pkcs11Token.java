package vn.motcua.signing.provider;

import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.ProviderException;
import java.security.Security;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningRefusal;

/**
 * One slot of a PKCS#11 library. One at a time works with it: a token is logged in for a whole
 * process, so a second one would sign with the first one's PIN.
 */
final class Pkcs11Token {

  private static final Map<String, Pkcs11Token> TOKENS = new ConcurrentHashMap<>();

  private final Path library;
  private final int slot;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable AuthProvider provider;

  private Pkcs11Token(Path library, int slot) {
    this.library = library;
    this.slot = slot;
  }

  /**
   * @param slot place in the library's list of slots with a token, from 0
   */
  static Pkcs11Token of(Path library, int slot) {
    return TOKENS.computeIfAbsent(
        slot + " " + library.toAbsolutePath(), unused -> new Pkcs11Token(library, slot));
  }

  /** Waits for its turn and logs in; {@link #leave} ends it. */
  KeyStoreKey enter(char[] pin) {
    turn.lock();
    var entered = false;
    try {
      var found = open(pin);
      entered = true;
      return found;
    } finally {
      if (!entered) {
        leave();
      }
    }
  }

  private KeyStoreKey open(char[] pin) {
    try {
      var reached = provider();
      // a token still logged in would take any PIN
      reached.logout();
      var store = KeyStore.getInstance("PKCS11", reached);
      store.load(null, pin);
      var key = KeyStoreKey.in(store, pin, reached);
      if (key == null) {
        throw new Refused(SigningRefusal.SIGNING_KEY_NOT_FOUND);
      }
      return key;
    } catch (IOException | GeneralSecurityException | ProviderException failed) {
      throw refused(failed);
    }
  }

  private AuthProvider provider() {
    var reached = provider;
    if (reached == null) {
      var settings =
          "--name=slot%d-%08x%nlibrary=\"%s\"%nslotListIndex=%d%n"
              .formatted(slot, library.hashCode(), library, slot);
      reached = (AuthProvider) Security.getProvider("SunPKCS11").configure(settings);
      provider = reached;
    }
    return reached;
  }

  /** Logs out, so that nobody signs with a PIN entered before. */
  void leave() {
    try {
      if (provider != null) {
        provider.logout();
      }
    } catch (LoginException | ProviderException gone) {
      // pulled out: found anew when it comes back
      provider = null;
    } finally {
      turn.unlock();
    }
  }

  /** The device says why in words that differ from driver to driver, but always with its code. */
  static Refused refused(Throwable failure) {
    return new Refused(reason(failure));
  }

  private static RefusalCode reason(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var words = String.valueOf(cause.getMessage());
      if (words.contains("CKR_PIN_LOCKED")) {
        return SigningRefusal.SIGNING_PIN_LOCKED;
      }
      if (words.contains("CKR_PIN_") || cause instanceof FailedLoginException) {
        return SigningRefusal.SIGNING_PIN_WRONG;
      }
    }
    return SigningRefusal.SIGNING_TOKEN_GONE;
  }
}
