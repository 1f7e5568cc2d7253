# Makes a folder that runs without an installed Java, and a zip of it to carry to office PCs.
# Before: .\mvnw -q -DskipTests package. Needs JAVA_HOME to be a JDK 25 for Windows.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$out = 'target\app'
$image = Join-Path $out 'Anjuan'
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
$options = Get-Content packaging/java.options, packaging/windows.options | ForEach-Object { '--java-options', $_ }
& "$env:JAVA_HOME\bin\jpackage.exe" '@packaging/jpackage.options' @options --dest $out --icon packaging/anjuan.ico
if ($LASTEXITCODE -ne 0) { throw 'jpackage failed' }

# One start that is watched, as in linux.sh; its window opens and leaves by itself.
$before = $env:LOCALAPPDATA
$env:LOCALAPPDATA = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
$cache = Join-Path (Resolve-Path $image) 'app\anjuan.aot'
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=`"$cache`" -Danjuan.leave-when-usable=true"
try {
    Start-Process -Wait (Join-Path $image 'Anjuan.exe')
} finally {
    if (Test-Path $env:LOCALAPPDATA) { Remove-Item -Recurse -Force $env:LOCALAPPDATA }
    $env:LOCALAPPDATA = $before
    $env:JAVA_TOOL_OPTIONS = $null
}
foreach ($launcher in 'Anjuan', 'anjuan-cli') {
    Add-Content (Join-Path $image "app\$launcher.cfg") 'java-options=-XX:AOTCache=$APPDIR\anjuan.aot'
}

Compress-Archive -Path $image -DestinationPath (Join-Path $out 'anjuan-windows.zip')
