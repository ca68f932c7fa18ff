package vn.motcua.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.picture.Picture;

/** A JPEG as a phone writes it. */
public final class PhoneJpeg {

  private PhoneJpeg() {}

  /**
   * With Exif before the rest: how the phone was held and the time of exposure.
   *
   * @param orientation 1 to 8; 6 = to be turned a quarter clockwise
   */
  public static byte[] of(Picture picture, int orientation) {
    var exif = ByteBuffer.allocate(66);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 2);
    exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
    exif.putShort((short) 0);
    exif.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(38).putInt(0);
    exif.putShort((short) 1);
    exif.putShort((short) 0x829A).putShort((short) 5).putInt(1).putInt(0).putInt(0);
    var jpeg = Jpeg.of(picture, 0.9f);
    var whole = ByteBuffer.allocate(jpeg.length + exif.capacity() + 4);
    whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
    whole.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
    return whole.array();
  }
}
