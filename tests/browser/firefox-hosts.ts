/** What tells Firefox where hosts are; it is sent as text to a privileged place, and uses only what is declared here. */

interface Overrides {
  addIPOverride(host: string, address: string): void;
  setDisableAllSecurityChecksAndLetAttackersInterceptMyData(isDisabled: boolean): void;
}

declare const Cc: Readonly<Record<string, { getService(type: unknown): Overrides }>>;
declare const Ci: Readonly<Record<string, unknown>>;
declare const Services: {
  readonly prefs: {
    setBoolPref(name: string, value: boolean): void;
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
  };
};

/** Has secure questions to these hosts go to a port of this machine, whatever its certificate. */
export function findHostsHere(hosts: readonly string[], port: number): void {
  const names = Cc['@mozilla.org/network/native-dns-override;1'];
  const trust = Cc['@mozilla.org/security/certoverride;1'];
  if (!names || !trust) throw new Error('This Firefox has no such services');
  const override = names.getService(Ci['nsINativeDNSResolverOverride']);
  for (const host of hosts) override.addIPOverride(host, '127.0.0.1');
  Services.prefs.setStringPref('network.socket.forcePort', `443=${port}`);
  Services.prefs.setStringPref('network.proxy.no_proxies_on', ['127.0.0.1', ...hosts].join(', '));
  // Firefox knows some hosts as secure from the start, and would let nobody override that.
  Services.prefs.setBoolPref('network.stricttransportsecurity.preloadlist', false);
  Services.prefs.setIntPref('security.cert_pinning.enforcement_level', 0);
  trust
    .getService(Ci['nsICertOverrideService'])
    .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);
}
