package vn.motcua.payment.qr;

import java.nio.charset.StandardCharsets;

/** CRC-16/CCITT-FALSE, as EMVCo closes its payloads: 0x1021, begun with 0xFFFF. */
final class Crc {

  private static final int POLYNOMIAL = 0x1021;
  private static final int BEGIN = 0xFFFF;
  private static final int TOP = 0x8000;

  private Crc() {}

  /** Four upper-case hexadecimal digits, {@code 29B1}. */
  static String of(String text) {
    var crc = BEGIN;
    for (var each : text.getBytes(StandardCharsets.UTF_8)) {
      crc ^= (each & 0xFF) << 8;
      for (var bit = 0; bit < Byte.SIZE; bit++) {
        crc = (crc & TOP) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
      }
    }
    return "%04X".formatted(crc & 0xFFFF);
  }
}
