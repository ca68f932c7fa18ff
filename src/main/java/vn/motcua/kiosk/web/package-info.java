/** Pages: registered devices for the offices, pairing at the device. */
@NullMarked
package vn.motcua.kiosk.web;

import org.jspecify.annotations.NullMarked;
