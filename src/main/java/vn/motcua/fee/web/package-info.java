/** Pages of fees at the desk, and what citizens are told of them. */
@NullMarked
package vn.motcua.fee.web;

import org.jspecify.annotations.NullMarked;
