// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/**
 * What an ICQ user lets others do.
 *
 * @param authorizationRequired true when others must ask before they list us
 * @param webAware true when our status shows on the web
 */
public record IcqPrivacy(boolean authorizationRequired, boolean webAware) {}
