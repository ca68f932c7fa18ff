package vn.motcua.records.content;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.records.ContentHash;

/**
 * The keys of the store: the first seals, all of them open. So a key is changed by putting a new
 * one before it.
 */
final class SealKeys {

  /** Bytes of a key. */
  static final int LENGTH = 32;

  /** Bytes of a key's name. */
  static final int NAME_LENGTH = 8;

  private final Map<String, byte[]> keys;

  private SealKeys(Map<String, byte[]> keys) {
    this.keys = keys;
  }

  /**
   * @param setting keys in Base64, 32 bytes each, commas between them
   * @throws IllegalArgumentException when one is anything else
   */
  static SealKeys of(String setting) {
    var keys = new LinkedHashMap<String, byte[]>();
    Arrays.stream(setting.split(",", -1))
        .map(key -> Base64.getDecoder().decode(key.strip()))
        .forEach(
            key -> {
              if (key.length != LENGTH) {
                throw new IllegalArgumentException("A key has " + key.length + " bytes");
              }
              keys.put(nameOf(key), key);
            });
    return new SealKeys(keys);
  }

  /** Its first 16 hexadecimal digits of SHA-256: tells keys apart and says nothing of them. */
  private static String nameOf(byte[] key) {
    return ContentHash.of(key).hex().substring(0, 2 * NAME_LENGTH);
  }

  /** The name of the key that seals. */
  String first() {
    return List.copyOf(keys.keySet()).getFirst();
  }

  Set<String> names() {
    return keys.keySet();
  }

  /**
   * @param name as it stands before a sealed content
   */
  Optional<byte[]> find(byte[] name) {
    return Optional.ofNullable(keys.get(HexFormat.of().formatHex(name)));
  }

  byte[] sealing() {
    return keys.values().iterator().next();
  }

  @Override
  public String toString() {
    return "SealKeys" + keys.keySet();
  }
}
