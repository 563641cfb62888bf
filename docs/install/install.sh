#!/bin/sh
# Installs Sujarit on this machine, or upgrades it: sudo sh docs/install/install.sh [name or IP …]
# The first name is the address that labels carry. What is there already (settings, certificates, data) is kept.
set -eu

PROGRAM=${PROGRAM:-/opt/sujarit}
STATE=${STATE:-/var/lib/sujarit}
SETTINGS=${SETTINGS:-/etc/sujarit}
BACKUPS=${BACKUPS:-/var/backups/sujarit}
UNITS=${UNITS:-/etc/systemd/system}
ACCOUNT=${ACCOUNT:-sujarit}
HTTPS_PORT=${HTTPS_PORT:-443}
HTTP_PORT=${HTTP_PORT:-80}
source=$(cd "$(dirname "$0")/../.." && pwd)

stop() { echo "$1" >&2; exit 1; }
say() { echo; echo "== $1"; }
as_sujarit() { if command -v runuser >/dev/null; then runuser -u "$ACCOUNT" -- "$@"; else su -s /bin/sh "$ACCOUNT" -c 'exec "$0" "$@"' -- "$@"; fi; }
with_settings() { ( set -a; . "$SETTINGS/sujarit.env"; set +a; cd "$PROGRAM/current"; as_sujarit "$@" ); }
systemd_runs() { [ -d /run/systemd/system ]; }

[ "$(id -u)" = 0 ] || stop "ต้องสั่งด้วย sudo / Run it with sudo."
command -v node >/dev/null || stop "ยังไม่มี Node.js ดูคู่มือ ข้อ 1 / Node.js is missing: see step 1 of docs/install.th.md."
node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)' || stop "Node.js เก่าเกินไป ต้อง 20.19 ขึ้นไป / Node.js must be 20.19 or newer."

say "1/6 บัญชีและโฟลเดอร์ / account and folders"
id "$ACCOUNT" >/dev/null 2>&1 || useradd --system --home-dir "$STATE" --shell /usr/sbin/nologin "$ACCOUNT"
group=$(id -gn "$ACCOUNT")
mkdir -p "$PROGRAM" "$SETTINGS"
install -d -o "$ACCOUNT" -g "$group" -m 0750 "$STATE" "$STATE/https"
install -d -o "$ACCOUNT" -g "$group" -m 0700 "$BACKUPS"

say "2/6 โปรแกรม / program"
rm -rf "$PROGRAM/next"
mkdir "$PROGRAM/next"
( cd "$source" && tar --exclude=./node_modules --exclude=./dist --exclude=./var --exclude=./.git -cf - . ) | tar -xf - -C "$PROGRAM/next"
( cd "$PROGRAM/next" && npm ci --no-audit --no-fund && npm run --silent build && npm prune --omit=dev --no-audit --no-fund )
chown -R root:root "$PROGRAM/next"
chmod -R go+rX,go-w "$PROGRAM/next"

if [ -e "$SETTINGS/sujarit.env" ] && [ -e "$PROGRAM/current" ]; then
  say "3/6 สำรองข้อมูลก่อนเปลี่ยนรุ่น / backup before the change"
  with_settings node dist/src/cli.js backup --to "$BACKUPS" || stop "สำรองข้อมูลไม่สำเร็จ จึงยังไม่เปลี่ยนรุ่น ระบบเดิมทำงานต่อ / The backup failed, so nothing was changed; the system goes on as it was."
else
  say "3/6 ติดตั้งครั้งแรก ยังไม่มีข้อมูลให้สำรอง / first installation, nothing to back up yet"
fi
if systemd_runs && systemctl is-active --quiet sujarit; then systemctl stop sujarit; fi
if [ -e "$PROGRAM/current" ]; then rm -rf "$PROGRAM/previous"; mv "$PROGRAM/current" "$PROGRAM/previous"; fi
mv "$PROGRAM/next" "$PROGRAM/current"

say "4/6 ใบรับรอง https / certificate"
if [ $# -eq 0 ]; then set -- "$(hostname -f 2>/dev/null || hostname)" $(hostname -I 2>/dev/null || true); fi
if [ ! -e "$SETTINGS/sujarit.env" ]; then
  port_of_url=$([ "$HTTPS_PORT" = 443 ] || echo ":$HTTPS_PORT")
  cat > "$SETTINGS/sujarit.env" <<EOF
PUBLIC_URL=https://$1$port_of_url
PORT=$HTTPS_PORT
HTTP_PORT=$HTTP_PORT
TLS_CERT_FILE=$STATE/https/server.crt
TLS_KEY_FILE=$STATE/https/server.key
SQLITE_FILE=$STATE/sujarit.sqlite
BACKUP_DIR=$BACKUPS
BACKUP_HOUR=2
BACKUP_KEEP=14
EOF
  chown "root:$group" "$SETTINGS/sujarit.env"
  chmod 0640 "$SETTINGS/sujarit.env"
fi
if [ ! -e "$STATE/https/server.crt" ]; then
  hosts=''
  for host in "$@"; do hosts="$hosts --host $host"; done
  # shellcheck disable=SC2086
  with_settings node dist/src/cli.js https --dir "$STATE/https" $hosts
fi

say "5/6 ฐานข้อมูล / database"
with_settings node dist/src/cli.js migrate || stop "ปรับฐานข้อมูลไม่สำเร็จ ข้อมูลเดิมยังอยู่ ดูคู่มือ ข้อ 8 วิธีกลับไปรุ่นเดิม / The database could not be brought up; the data is as it was. See step 8 of docs/install.th.md."

say "6/6 เปิดเองเมื่อเปิดเครื่อง / start at boot"
sed -e "s#/opt/sujarit#$PROGRAM#g; s#/etc/sujarit#$SETTINGS#g; s#-/var/backups/sujarit#-$BACKUPS#" "$PROGRAM/current/docs/install/sujarit.service" > "$UNITS/sujarit.service"
address=$(sed -n 's/^PUBLIC_URL=//p' "$SETTINGS/sujarit.env")
if systemd_runs; then
  systemctl daemon-reload
  systemctl enable --now sujarit
  sleep 5
  systemctl is-active --quiet sujarit || stop "ระบบไม่ขึ้น ดูสาเหตุ: journalctl -u sujarit -n 50 / It did not start; see why: journalctl -u sujarit -n 50"
  journalctl -u sujarit -n 20 --no-pager | grep -A1 'Set-up code' || true
else
  echo "เครื่องนี้ไม่มี systemd เปิดเองด้วย / No systemd here; start it with: cd $PROGRAM/current && env \$(cat $SETTINGS/sujarit.env) node dist/src/main.js"
fi
echo
echo "เสร็จแล้ว / Done: $address"
echo "โทรศัพท์แต่ละเครื่องเปิดครั้งแรกที่ / Each phone opens this once: $(echo "$address" | sed "s#^https://\([^:/]*\).*#http://\1#")$([ "$HTTP_PORT" = 80 ] || echo ":$HTTP_PORT")/trust"
