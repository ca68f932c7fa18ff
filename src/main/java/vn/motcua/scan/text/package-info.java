/** Reading what stands on a page, by Tesseract, a program of its own that need not be there. */
@NullMarked
package vn.motcua.scan.text;

import org.jspecify.annotations.NullMarked;
