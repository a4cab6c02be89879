/**
 * neo4j.conf of a server for one machine: only Bolt, only from here, no reports home. Files and
 * addresses are closed to LOAD CSV; everything else is the server's default.
 */
export function settingsOf(port: number): string {
  return `${[
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.heap.initial_size=256m',
    'server.memory.heap.max_size=512m',
    'server.memory.pagecache.size=128m',
    'db.transaction.timeout=120s',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  ].join('\n')}\n`
}
