package vn.motcua.result.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.signing.PrintedTokens;

/**
 * The tokens in the codes of results: the mark of the paper and a digest of what it says, signed.
 * The mark finds the result; the digest shows whether the register still says what the paper did
 * when it was signed.
 */
@Component
public class Marks {

  private static final int MARK_BYTES = 8;
  private static final int DIGEST_BYTES = 8;

  private final PrintedTokens tokens;

  Marks(PrintedTokens tokens) {
    this.tokens = tokens;
  }

  /** What a genuine token says. */
  public record Mark(String mark, byte[] digest) {

    /** Whether the register says of the result what was printed. */
    public boolean tells(Result result) {
      var numbering = result.numbering();
      return numbering != null && Arrays.equals(digest, digestOf(result, numbering));
    }
  }

  /** The token for a result that has its number. */
  public String token(Result result) {
    var numbering = result.numbering();
    if (numbering == null) {
      throw new IllegalArgumentException("result " + result.id() + " has no number");
    }
    return tokens.sign(
        ByteBuffer.allocate(MARK_BYTES + DIGEST_BYTES)
            .put(HexFormat.of().parseHex(numbering.mark()))
            .put(digestOf(result, numbering))
            .array());
  }

  /** Empty for whatever this system did not print. */
  public Optional<Mark> read(String token) {
    return tokens
        .read(token)
        .filter(facts -> facts.length == MARK_BYTES + DIGEST_BYTES)
        .map(
            facts ->
                new Mark(
                    HexFormat.of().formatHex(facts, 0, MARK_BYTES),
                    Arrays.copyOfRange(facts, MARK_BYTES, facts.length)));
  }

  private static byte[] digestOf(Result result, Numbering numbering) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, result.kind().name());
      add(digest, numbering.notation());
      add(digest, numbering.on().toString());
      add(digest, result.dossier().value());
      new TreeMap<>(result.values())
          .forEach(
              (key, value) -> {
                add(digest, key);
                add(digest, value);
              });
      return Arrays.copyOf(digest.digest(), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(MessageDigest digest, String value) {
    digest.update(value.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
